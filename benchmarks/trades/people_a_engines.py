"""Invented engagements, people who work close to the machine: game audio, security."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found, via
from callprep import (
    About,
    Account,
    Caller,
    Candidate,
    Company,
    Dossier,
    Engagement,
    Gap,
    GapKind,
    Goal,
    Identity,
    Mention,
    NextStep,
    Objection,
    Opportunity,
    Post,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Publisher,
    ReasonOpen,
    Reply,
    Role,
    Salary,
    Status,
    Talk,
    Team,
    Tech,
    Use,
    Wish,
)

__all__ = ["game_audio_programmer", "security_researcher"]

_MATEUS_GITHUB = Account("github", "mfigueiredo-example")
_MATEUS_HOME = Account.page("https://figueiredo-sound.example/")


def game_audio_programmer() -> Engagement:
    """Build Mateus: an agency calls him for a client that is not to be named in writing; he has made the engine."""
    candidate = Candidate(
        "Mateus Figueiredo",
        accounts=(_MATEUS_GITHUB, _MATEUS_HOME),
        location="Porto Alegre",
        timezone="America/Sao_Paulo",
        status=Status.ACTIVE,
        reply=Reply(
            "Yes please!! I loved the trailer music you hinted at. Free any day after 14h. I'd love to hear what the "
            "audio pipeline looks like and who writes the music. Abraço, Mateus",
            "eager",
            at(2026, 5, 8, 13),
        ),
    )
    caller = Caller("Philippa Crane", "Kestrel & Finch Search", "consultant")
    return Engagement(candidate, _mateus_found(candidate), _mateus_role(), caller, today=TODAY, minutes=12)


def _mateus_found(candidate: Candidate) -> Dossier:
    engine = Project(
        "tecido",
        description="Adaptive music engine in C++: stems that change with the game, on the beat, without a middleware",
        topics=("game-audio", "adaptive-music", "dsp"),
        languages=("C++",),
        stars=389,
        created=at(2022, 8, 1),
        active=at(2026, 4, 30),
        share=0.98,
        pinned=True,
    )
    verb = Project("caverna", description="Cheap convolution reverb for handhelds", languages=("C++",), stars=77)
    bats = Post(
        "Three nights with a bat detector",
        ("field recording", "bats"),
        at(2026, 4, 29),
        "Slowed down ten times they sound like laser guns from 1982.",
    )
    talk = Talk("Crossfades are a lie: music that listens", "Jogo de Ouvido", ("adaptive music",), at(2025, 6, 14))
    bio = "Audio programmer. I make music behave."
    page = "https://figueiredo-sound.example/morcegos"
    return dossier(
        candidate,
        {
            "github": (
                found(About("mateus", bio=bio, place="Porto Alegre, Brasil", open_to_work=True), _MATEUS_GITHUB),
                found(engine, _MATEUS_GITHUB, page=f"{_MATEUS_GITHUB.url}/tecido"),
                found(verb, _MATEUS_GITHUB, page=f"{_MATEUS_GITHUB.url}/caverna"),
            ),
            "homepage": (
                found(Role("Audio programmer", "Capivara Interativa", at(2021, 3), current=True), _MATEUS_HOME),
                found(Role("Sound designer", "freelance", at(2017), at(2021, 2)), _MATEUS_HOME),
                found(talk, _MATEUS_HOME),
                found(Wish("One day I want to ship a game in which the score has a memory", ("music",)), _MATEUS_HOME),
            ),
            "feeds": (found(bats, _MATEUS_HOME, page=page),),
        },
    )


def _mateus_role() -> Opportunity:
    return Opportunity(
        "Senior audio programmer",
        Company(
            "Pine Lantern Games",
            one_liner="a studio of thirty that makes slow games about weather",
            products=(
                Product("Saltmarsh", "a game about tides", specifics=("no failure state", "scored live in 2021")),
                Product("the second game", "unannounced", ProductStatus.BUILDING, ("a storm you play as music",)),
            ),
            startup=False,
        ),
        impact="- games that people play to calm down\n- a score nobody hears twice",
        work="- the sound of the second game, end to end\n- a composer who writes 200 stems and no loops",
        first_project="an adaptive music engine of our own: stems that follow the weather in the game",
        team_impact="the composer can audition inside the running game. today: a two-day wait for a build",
        learning=("spatial audio for headphones, with a psychoacoustics lab",),
        success=(Goal("first storm, playable with its score", date(2026, 10, 1)),),
        tech_stack=("C++", Tech("Rust", Use.SOME), Tech("Unreal Engine", Use.LEGACY, "the first game only")),
        must_have=("real-time DSP in C++",),
        salary=Salary(70000, 88000, "USD", "year", stretch=95000),
        remote="remote, within four hours of Lisbon",
        objections=(Objection("crunch?", "none on Saltmarsh; ask anybody in the credits"),),
        next_step=NextStep("a call with the composer and the audio director", when="next week, your afternoon"),
        confidential=True,
        reason_note="the former lead left after a row about the middleware licence",
        speakable_reason="the second game needs an engine that no middleware offers",
    )


_ZSOFIA_GITHUB = Account("github", "halmosz-example")
_ZSOFIA_BLOG = Account.page("https://halmos.example/feed.xml", "feed")
_NAMESAKE = Account("linkedin", "zsofia-halmos-example")


def security_researcher() -> Engagement:
    """Build Zsófia: a first contact without reply; she helped with somebody else's fuzzer, and little is answered."""
    candidate = Candidate("Zsófia Halmos", accounts=(_ZSOFIA_GITHUB,), location="Szeged")
    role = Opportunity(
        "Product security researcher",
        Company(
            "Riegelwerk",
            one_liner="the people who make locks that open by phone, and would like them to open for nobody else",
            products=(Product("Riegel 3", "a lock for front doors", url="https://riegelwerk.example/3"),),
            size="210",
            founded=1961,
        ),
        work="Attack our own locks before others do: radio, firmware, the cloud behind them.",
        first_project="a fuzzer for the Bluetooth stack of the lock",
        tech_stack=("C", "Rust", Tech("Zephyr"), Tech("Ghidra", Use.SOME)),
        team=Team("product security, new", 2),
        reason_open=ReasonOpen.NEW_ROLE,
        sourcing_notes="saw her Bluetooth write-up, do not mention the bug in ours",
    )
    return Engagement(candidate, _zsofia_found(candidate), role, Caller("Henrike", "Riegelwerk"), today=TODAY)


def _zsofia_found(candidate: Candidate) -> Dossier:
    to_blog = via(_ZSOFIA_GITHUB, _ZSOFIA_BLOG)
    fuzzer = Project(
        "ble-gauntlet",
        ProjectRole.CONTRIBUTOR,
        "Coverage-guided fuzzer for Bluetooth Low Energy stacks",
        topics=("bluetooth", "fuzzing"),
        languages=("Rust", "C"),
        stars=1120,
        active=at(2025, 7, 2),
        share=0.06,
    )
    own = Project(
        "padlock-diary", description="Notes and traces from eleven smart locks", languages=("Python",), stars=58
    )
    posts = (
        Post("A door that trusted its own clock", ("bluetooth", "replay attack"), at(2026, 2, 10)),
        Post("Reading flash through a hole of two millimetres", ("firmware", "hardware"), at(2025, 5, 30)),
    )
    mention = Mention("Halmos Zsófia: kulcs nélkül", "https://hirek.example/halmos", "Egy szegedi kutató…")
    return dossier(
        candidate,
        {
            "github": (
                found(About("zs. halmos", place="Szeged", since=at(2015, 3)), _ZSOFIA_GITHUB),
                found(fuzzer, _ZSOFIA_GITHUB, page="https://github.com/ble-gauntlet-example/ble-gauntlet"),
                found(own, _ZSOFIA_GITHUB, page=f"{_ZSOFIA_GITHUB.url}/padlock-diary"),
            ),
            "feeds": tuple(found(post, _ZSOFIA_BLOG, identity=Identity.STATED, path=to_blog) for post in posts),
            "linkedin": (
                found(About("Zsófia Halmos", "Tax adviser", place="Győr"), _NAMESAKE, identity=Identity.SUGGESTED),
            ),
            "search": (
                found(mention, Account.page(mention.url), identity=Identity.SUGGESTED, publisher=Publisher.OTHER),
            ),
        },
        {"stackexchange": Gap(GapKind.NO_ACCOUNT, "none of the accounts is on Stack Overflow")},
    )
