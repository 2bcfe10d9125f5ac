"""Invented engagements, people who speak to others for a living: letters, stories, talks, products."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found, told, via
from callprep import (
    About,
    Account,
    Caller,
    Candidate,
    Company,
    CompanyLink,
    Disclose,
    Dossier,
    Engagement,
    FundingRound,
    Gap,
    GapKind,
    Identity,
    Mention,
    NextStep,
    Objection,
    Opportunity,
    Person,
    Post,
    Product,
    Project,
    ProjectRole,
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
    Warmth,
    Wish,
)

__all__ = ["data_journalist", "developer_advocate", "product_manager", "type_designer"]

_NILOUFAR_HOME = Account.page("https://niloufar-type.example/")
_NILOUFAR_GITHUB = Account("github", "niloufarsadri-example")
_NILOUFAR_BEHANCE = Account("behance", "niloufarsadri-example")


def type_designer() -> Engagement:
    """Build Niloufar, whose name is written from right to left: has drawn a Persian text face; a foundry wants one."""
    candidate = Candidate(
        "نیلوفر صدری",
        accounts=(_NILOUFAR_HOME,),
        location="Tehran and Vienna",
        timezone="Europe/Vienna",
        reply=Reply(
            "Dear Konrad, thank you. I work for myself and I like it, but your specimens are on my shelf. "
            "Tell me more, not by mail please: too many words. — نیلوفر",
            "lukewarm",
            at(2026, 5, 6, 9),
        ),
        said=(Said("Works for herself and likes it", said=at(2026, 5, 6, 9)),),
    )
    caller = Caller("Konrad Ilg", "Halbgeviert", "studio")
    return Engagement(candidate, _niloufar_found(candidate), _niloufar_role(), caller, today=TODAY, minutes=10)


def _niloufar_found(candidate: Candidate) -> Dossier:
    to_code, to_pictures = via(_NILOUFAR_HOME, _NILOUFAR_GITHUB, "me"), via(_NILOUFAR_HOME, _NILOUFAR_BEHANCE, "plain")
    sahar = Project(
        "Sahar",
        description="Persian and Arabic text typeface in Naskh style, variable, nine weights, open licence",
        topics=("typeface", "arabic", "variable-font", "naskh"),
        languages=("Python",),
        stars=531,
        forks=48,
        created=at(2020, 3, 20),
        active=at(2026, 1, 18),
        share=0.9,
        version="3.0",
        released=at(2026, 1, 18),
    )
    kerner = Project(
        "harf-kern", description="Kerning of slanted Nastaliq, contextual", languages=("Python",), stars=44
    )
    posts = (
        Post("نقطه‌های کوچک‌تر", ("typography", "Persian"), at(2025, 11, 2), url="https://niloufar-type.example/dots"),
        Post("Drawing a Latin to fit a Naskh, for once", ("typography",), at(2024, 9, 15)),
    )
    talk = Talk("The baseline is a rumour", "Schriftfest", ("Arabic type",), at(2025, 5, 9))
    skill = Skill("Glyphs", ("font editor",), "named on the profile")
    return dossier(
        candidate,
        {
            "homepage": (
                found(About("نیلوفر صدری", "Type designer", "I draw letters that lean on each other."), _NILOUFAR_HOME),
                found(talk, _NILOUFAR_HOME),
                found(Wish("I want to draw a Nastaliq that a newspaper can set", ("Nastaliq",)), _NILOUFAR_HOME),
            ),
            "feeds": tuple(found(post, _NILOUFAR_HOME, page=post.url or "") for post in posts),
            "github": (
                found(sahar, _NILOUFAR_GITHUB, page=f"{_NILOUFAR_GITHUB.url}/sahar", path=to_code),
                found(kerner, _NILOUFAR_GITHUB, page=f"{_NILOUFAR_GITHUB.url}/harf-kern", path=to_code),
            ),
            "behance": (found(skill, _NILOUFAR_BEHANCE, identity=Identity.STATED, path=to_pictures),),
        },
    )


def _niloufar_role() -> Opportunity:
    return Opportunity(
        "Type designer, Arabic scripts",
        Company(
            "Halbgeviert",
            one_liner="a foundry of six in Leipzig that still cuts a letter in wood before it draws it",
            products=(
                Product("Ferse", "a text family", specifics=("38 styles", "optical sizes", "drawn for news print")),
            ),
            startup=False,
            founded="1994",
        ),
        impact="readers of Arabic and Persian newspapers get a text face that was not an afterthought",
        work="an Arabic and Persian Ferse, and after it the scripts nobody has asked us for yet",
        first_project="the Naskh text typeface of Ferse, variable, from the first sketch",
        team_impact="we turn away two publishers a year because Ferse speaks no Arabic",
        growth="your name on the specimen and 25 % of what it earns, for life",
        learning=("Nastaliq for news print, with an engineer for the shaping", "wood: our cutter teaches on Fridays"),
        success=("one weight set in a real newspaper page by december",),
        tech_stack="Glyphs, Python, HarfBuzz, FontTools",
        must_have=("a published Arabic text face",),
        deal_breakers=(),
        salary=Salary(48000, 56000, "EUR", "year", "gross", disclose=Disclose.SAY),
        remote="anywhere; Leipzig for a week every two months",
        employment_type="employed, or a contract a typeface",
        objections=(Objection("Do I lose my own typefaces?", "No. What you draw for yourself stays yours."),),
        process=(Round("an afternoon over specimens", kind="talk"),),
        next_step=NextStep("an afternoon over specimens in Vienna", on=date(2026, 5, 22), meets=Person("Konrad Ilg")),
        hiring_manager="Konrad Ilg",
        downsides="Six people, so everybody packs parcels before Christmas.",
    )


_TENDAI_BLOG = Account.page("https://mukwazhi.example/feed.xml", "feed")
_TENDAI_GITHUB = Account("github", "tmukwazhi-example")
_TENDAI_BLUESKY = Account("bluesky", "tendai.example")


def data_journalist() -> Engagement:
    """Build Tendai: stories and scrapers, a fresh post on bread, looked at the site; a newsroom of members calls."""
    candidate = Candidate(
        "Tendai Mukwazhi",
        accounts=(_TENDAI_BLOG, _TENDAI_BLUESKY),
        location="Rotterdam",
        timezone="Europe/Amsterdam",
        status=Status.PASSIVE,
        reply=Reply(
            "Hi. I looked around on your site; nice piece on the dredgers, and the chart had no zero line. I have "
            "a year left on my grant. Not a no. Thursday?",
            received=at(2026, 5, 8, 10),
        ),
        said=(Said("A year left on the grant", said=at(2026, 5, 8, 10)),),
        earliest_start=date(2027, 5, 1),
    )
    caller = Caller("Hanneke de Rooij", "De Kade")
    return Engagement(candidate, _tendai_found(candidate), _tendai_role(), caller, today=date(2026, 5, 12))


def _tendai_found(candidate: Candidate) -> Dossier:
    to_code = via(_TENDAI_BLOG, _TENDAI_GITHUB)
    posts = (
        Post("Rye, day nine: the starter has opinions", ("baking",), at(2026, 5, 6), "It doubled in four hours."),
        Post("How we counted 11,400 empty flats", ("housing", "open data"), at(2026, 3, 1), "Water meters do not lie."),
        Post("The minister's average", ("statistics",), at(2025, 10, 20), "A mean, where the median was meant."),
        Post("PDF tables, my old enemies", ("PDF", "scraping"), at(2024, 7, 7)),
    )
    meters = Project(
        "leegstand",
        description="Scraper and analysis behind the story on empty flats",
        topics=("data-journalism", "open-data", "housing"),
        languages=("R", "Python"),
        stars=64,
        created=at(2025, 9),
        active=at(2026, 3, 2),
    )
    tables = Project("pdfplumber", ProjectRole.CONTRIBUTOR, "Tables out of PDFs", languages=("Python",), share=0.01)
    prize = Mention("Shortlist: Gouden Spade", "https://goudenspade.example/2026", "… T. Mukwazhi, Leegstand …")
    return dossier(
        candidate,
        {
            "feeds": tuple(found(post, _TENDAI_BLOG) for post in posts),
            "github": (
                found(meters, _TENDAI_GITHUB, page=f"{_TENDAI_GITHUB.url}/leegstand", path=to_code),
                found(tables, _TENDAI_GITHUB, path=to_code),
            ),
            "bluesky": (found(About("Tendai", bio="counts things. he/him. Harare → Rotterdam"), _TENDAI_BLUESKY),),
            "search": (found(prize, Account.page(prize.url), identity=Identity.SUGGESTED, publisher=Publisher.OTHER),),
        },
    )


def _tendai_role() -> Opportunity:
    chief = Person("Hanneke de Rooij", "editor in chief", agreed=True)
    return Opportunity(
        "Data editor",
        Company(
            "De Kade",
            one_liner="a newsroom that belongs to 19,000 readers",
            makes="stories about the harbour and whoever lives off it",
            website="https://dekade.example",
            press=(CompanyLink("press", "https://mediablad.example/de-kade"),),
            startup=False,
        ),
        impact="The harbour decides what two million people breathe; nobody measures it for them. You would.",
        work="* two large stories a year, six small ones\n* sensors, with the readers\n* saying no to pie charts",
        problems=("nobody knows what the ships burn at night",),
        first_project="air along the quays: 200 sensors on readers' balconies, and the story that comes out",
        growth="a desk of three, built by you",
        learning=("sensors and calibration, with the technical university", "readers as colleagues"),
        tech_stack=("R", "Svelte", Tech("PostGIS", Use.PLANNED)),
        profile="has published with their own data. writes in Dutch or gets edited into it",
        must_have=(Requirement("a story of their own from data that they gathered", "experience"),),
        salary=Salary(4100, 4900, "EUR", "month", "gross", disclose=Disclose.IF_ASKED),
        start="from the autumn, we can wait for the right person",
        downsides="We pay less than the national papers.",
        process=(Round("a talk", 45), Round("a morning with the reporters", 180)),
        next_step=NextStep("a boat trip along the quays", on=date(2026, 5, 21), minutes=120, meets=chief),
        benefits=("four-day week",),
    )


_CAMILLE_HOME = Account.page("https://camille.example/talks")
_CAMILLE_TUBE = Account("youtube", "@camille-example")
_CAMILLE_DEV = Account("devto", "camilletd-example")


def developer_advocate() -> Engagement:
    """Build Camille: talks and videos, asks how much travel; the opportunity has three answers."""
    candidate = Candidate(
        "Camille Tran-Duval",
        accounts=(_CAMILLE_HOME, _CAMILLE_TUBE),
        location="Lyon",
        timezone="Europe/Paris",
        status=Status.PASSIVE,
        reply=Reply("Salut Jonas! One question first: how many weeks a year on the road? Camille", "question"),
    )
    role = Opportunity(
        "Developer advocate",
        Company(
            "Kvarkstore",
            one_liner="a database for people who would rather not think about one",
            products=(
                Product("kvark", "a key-value store in one file", specifics=("no server", "works offline first")),
            ),
            founders=("Jonas Lindahl", "Farida Benali"),
            funding=(FundingRound("pre-seed", "700,000 EUR", date(2025, 2, 1)),),
            startup=True,
        ),
        work="explain local-first data to people who have only ever known a server. talks, docs, demos, whatever works",
        tech_stack=(Tech("Rust", note="the core"), Tech("TypeScript", note="what most will touch")),
        salary=Salary(words="around 70, plus a slice of the company"),
    )
    caller = Caller("Jonas Lindahl", "Kvarkstore", "founder")
    return Engagement(candidate, _camille_found(candidate), role, caller, today=date(2026, 5, 13), minutes=8)


def _camille_found(candidate: Candidate) -> Dossier:
    talks = (
        Talk("Sync is a people problem", "Rhône Dev", ("CRDT", "local-first"), at(2026, 3, 19)),
        Talk("What your IndexedDB does at night", "Rhône Dev", ("IndexedDB",), at(2025, 3, 21)),
        Talk("Offline is not an error", "Breizh Web", ("service worker",), at(2024, 11, 8)),
        Talk("Live coding a CRDT with 200 strangers", "JS sur Mer", ("CRDT",), at(2024, 6, 14)),
        Talk("Docs that answer back", "Écrire le code", ("documentation",), at(2023, 10, 3)),
        Talk("From support to stage", "Les Voix", (), at(2021, 9, 30)),
    )
    posts = (
        Post("I counted my nights in hotels: 94", ("developer relations",), at(2026, 1, 5)),
        Post("CRDTs in 15 minutes, no maths", ("CRDT", "JavaScript"), at(2025, 2, 17)),
    )
    role = Role("Developer advocate", "Nuage Facile", at(2022, 1), current=True)
    figures = (("subscribers", 18400), ("videos", 73))
    return dossier(
        candidate,
        {
            "homepage": (*(found(talk, _CAMILLE_HOME) for talk in talks), found(role, _CAMILLE_HOME)),
            "youtube": (found(About("Camille codes", figures=figures), _CAMILLE_TUBE),),
            "devto": tuple(
                found(post, _CAMILLE_DEV, identity=Identity.STATED, path=via(_CAMILLE_HOME, _CAMILLE_DEV))
                for post in posts
            ),
        },
        {"github": Gap(GapKind.RATE_LIMITED, "60 requests an hour", try_again_at=at(2026, 5, 9, 7))},
    )


_BOGDAN_LINKEDIN = Account("linkedin", "bogdan-iliescu-example")


def product_manager() -> Engagement:
    """Build Bogdan: three facts in all, and an agency that knows little of the role."""
    candidate = Candidate(
        "Bogdan Iliescu",
        accounts=(_BOGDAN_LINKEDIN,),
        location="Cluj-Napoca",
        reply=Reply("ok, can talk. short please", Warmth.LUKEWARM, at(2026, 5, 8, 6)),
    )
    talk = Talk("Roadmaps without dates", "Produs Cluj", ("product management",), at(2019, 4, 11))
    meetup = Account.page("https://produs-cluj.example/2019/speakers")
    known = dossier(
        candidate,
        {
            "linkedin": (
                told(Role("Product manager", "Ferma Digitală", at(2020), current=True), "inmail.txt", "line 3"),
                told(Said("Short please", said=at(2026, 5, 8, 6)), "inmail.txt", "line 1"),
            ),
            "search": (found(talk, meetup, identity=Identity.SUGGESTED, publisher=Publisher.OTHER),),
        },
        {"homepage": Gap(GapKind.NO_ACCOUNT)},
    )
    role = Opportunity(
        "Product manager, cold chain",
        Company("Glacis Logistic", makes="cooled transport for pharmacies", startup=None),
        impact="medicines arrive cold",
        first_project="the driver app: what to do when the box gets warm",
        salary=Salary(words="about 3.5k net + car"),
        urgency="client wants three profiles by friday",
        target_companies=("Ferma Digitală",),
    )
    return Engagement(candidate, known, role, Caller("Oana", "Talpa Recrutare"), today=TODAY, minutes=5)
