"""An invented maker of tools for 3D artists, and the tools company that would share them."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found
from callprep import (
    About,
    Account,
    Audience,
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
    Reply,
    Role,
    Round,
    Salary,
    Status,
    Talk,
    Tech,
    Use,
    Wish,
)

__all__ = ["technical_artist"]


_KEALA_GITHUB = Account("github", "keala-tools-example")
_KEALA_PAGE = Account.page("https://kealamakoa.example/")
_KEALA_FEED = Account.page("https://kealamakoa.example/devlog.xml", "feed")
_KEALA_YOUTUBE = Account("youtube", "@kealatools-example")
_KEALA = Candidate(
    "Keala Mākoa-Jensen",
    accounts=(_KEALA_GITHUB, _KEALA_PAGE, _KEALA_FEED),
    location="Copenhagen",
    timezone="Europe/Copenhagen",
    status=Status.PASSIVE,
    reply=Reply(
        "Hey. We ship in September so I am not going anywhere before that. Jun told me you are decent people, so "
        "fine, tell me.",
        received=at(2026, 5, 4, 13),
    ),
    contacts=(Contact("Jun Watari", "former lead", "Mossgate Tools", note="tools lead there since 2024"),),
    earliest_start=date(2026, 10, 1),
)


def _keala_works() -> tuple[Evidence[Fact], ...]:
    hub = "https://github.com/keala-tools-example"
    return (
        found(About("Keala", bio="Blender, Houdini, shaders, moss.", figures=(("followers", 1840),)), _KEALA_GITHUB),
        found(
            Project(
                "fernfield",
                description="Vegetation scattering for Blender: forests painted by rules for slope and light",
                url=f"{hub}/fernfield",
                topics=("blender-addon", "vegetation", "scattering", "procedural"),
                languages=("Python", "C++"),
                stars=3120,
                forks=204,
                created=at(2020, 3, 17),
                active=at(2026, 5, 1),
                share=0.93,
                pinned=True,
                version="3.1",
                released=at(2026, 4, 22),
            ),
            _KEALA_GITHUB,
            page=f"{hub}/fernfield",
        ),
        found(
            Project(
                "uv-origami",
                description="Unwraps meshes along creases",
                topics=("geometry", "uv"),
                languages=("C++",),
                stars=410,
                active=at(2023, 2, 9),
            ),
            _KEALA_GITHUB,
        ),
        found(
            Project("OpenUSD", ProjectRole.CONTRIBUTOR, languages=("C++",), active=at(2025, 1, 16), share=0.001),
            _KEALA_GITHUB,
        ),
        found(Project("godot", ProjectRole.FORK, languages=("C++",), active=at(2021, 9, 9)), _KEALA_GITHUB),
        found(Coverage("repositories", 30, 44), _KEALA_GITHUB),
    )


def _keala_known() -> Dossier:
    return dossier(
        _KEALA,
        {
            "github": _keala_works(),
            "homepage": (
                found(Role("Senior technical artist", "Klitrose Games", at(2019, 1), current=True), _KEALA_PAGE),
                found(
                    Talk("Forests in four milliseconds", "Tools Summit Malmö", ("rendering",), at(2025, 5, 21)),
                    _KEALA_PAGE,
                ),
                found(Wish("Tools that more than one studio uses"), _KEALA_PAGE),
            ),
            "feeds": (
                found(
                    Post("Outrigger season opens: we did not sink", ("paddling",), at(2026, 4, 29)),
                    _KEALA_FEED,
                    page="https://kealamakoa.example/outrigger",
                ),
                found(Post("Why your grass shimmers", ("shaders", "rendering"), at(2026, 2, 27)), _KEALA_FEED),
                found(
                    Post("Reading the sea floor: kelp with six triangles", ("rendering",), at(2024, 8, 8)), _KEALA_FEED
                ),
            ),
            "youtube": (
                found(
                    Talk("Fernfield in ten minutes", given=at(2024, 11, 5)), _KEALA_YOUTUBE, identity=Identity.SUGGESTED
                ),
            ),
        },
    )


def _keala_role() -> Opportunity:
    mossgate = Company(
        "Mossgate Tools",
        one_liner="a tools company that eleven game studios share",
        makes="plug-ins for Blender and Unreal, by subscription",
        founders=("Jun Watari", "Oona Pihl"),
        funding=(
            FundingRound(
                "Series A", "6 million EUR", date(2025, 2, 1), "https://mossgate.example/a", ("Saltholm Ventures",)
            ),
        ),
        startup=True,
        products=(
            Product("Mossgate Rocks", "cliffs that artists can steer", specifics=("one brush", "baked in seconds")),
            Product("Mossgate Weather", "wet, snowy, dry", ProductStatus.BUILDING),
            Product("Mossgate Cities", status=ProductStatus.PLANNED, audience=Audience.INTERNAL),
        ),
    )
    return Opportunity(
        "Principal technical artist",
        mossgate,
        impact="A studio of four makes worlds that took forty people.",
        first_project="vegetation scattering for Blender scenes, with rules for slope and light",
        team_impact="rocks sell, but nobody buys a cliff without a forest",
        growth="your own product line, with a share in what it earns",
        learning=["weather that changes what grows", "GPU simulation with our physicist, Sami", "pricing a product"],
        next_roles=["head of product"],
        success=[
            Goal("beta in three studios", date(2027, 1, 15)),
            Goal("used every week", "a year", "8 of 11 studios"),
        ],
        tech_stack=[Tech("C++"), Tech("Blender"), Tech("Unreal", Use.SOME), Tech("Rust", Use.PLANNED, "the new core")],
        profile="An artist who reads profilers.",
        must_have=["shipped a tool that artists chose to keep"],
        deal_breakers=["cannot leave before 2027"],
        salary=Salary(660000, 780000, "DKK", "year", "gross", 840000, Disclose.IF_ASKED),
        hiring_manager=Person("Oona Pihl", "co-founder, runs product", agreed=True),
        process=[
            Round("show and tell", 60, how="remote", prepare="one tool, broken on purpose"),
            Round("founders", 45),
        ],
        objections=[Objection("I would compete with my own add-on.", "It stays yours and free; we say so in writing.")],
        next_step=NextStep("coffee at the harbour office", when="a Friday in June", meets="Oona Pihl"),
        sourcing_notes="Jun says: do not mention crunch at Klitrose.",
    )


def technical_artist() -> Engagement:
    """Give the author of a scattering add-on, whose former lead works at the tools company. Done before."""
    return Engagement(_KEALA, _keala_known(), _keala_role(), Caller("Oona", "Mossgate Tools"), today=TODAY, minutes=15)
