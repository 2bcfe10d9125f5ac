"""Two invented people close to the machine: chips that must not fail, robots and a firm."""

from __future__ import annotations

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
    Gap,
    GapKind,
    Identity,
    Interest,
    Mention,
    Opportunity,
    Patent,
    Person,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Publisher,
    Reply,
    Role,
    Said,
    Salary,
    Status,
    Talk,
    Warmth,
)

__all__ = ["hardware_verification_engineer", "robotics_founder"]


_JUNHO_LINKEDIN = Account("linkedin", "junho-baek-example")
_JUNHO_GITHUB = Account("github", "jhbaek-verif-example")
_JUNHO = Candidate(
    "Baek Junho",
    accounts=(_JUNHO_LINKEDIN,),
    location="Grenoble",
    reply=Reply("OK for a short call. I have a good job. Please no puzzles.", Warmth.LUKEWARM, at(2026, 5, 6, 8)),
)


def _junho_told() -> tuple[Evidence[Fact], ...]:
    return (
        found(
            About("Junho Baek", "Verification lead", employer="Cormet Silicium", place="Grenoble"),
            _JUNHO_LINKEDIN,
        ),
        found(
            Role(
                "Verification lead",
                "Cormet Silicium",
                at(2020, 10),
                current=True,
                topics=("uvm", "formal verification"),
                description="Coherent interconnect, eleven tape-outs, none respun for logic.",
            ),
            _JUNHO_LINKEDIN,
        ),
        found(Role("Design engineer", "Noeul Semiconductor", at(2013, 3), at(2020, 9)), _JUNHO_LINKEDIN),
    )


def _junho_namesake() -> tuple[Evidence[Fact], ...]:
    return (
        found(
            Project(
                "sva-notes",
                description="Assertions for handshakes, each with a counterexample",
                topics=("systemverilog", "assertions"),
                languages=("SystemVerilog",),
                stars=96,
                active=at(2025, 8, 17),
            ),
            _JUNHO_GITHUB,
            identity=Identity.SUGGESTED,
        ),
        found(
            Project("cocotb", ProjectRole.FORK, languages=("Python",), active=at(2022, 12, 1)),
            _JUNHO_GITHUB,
            identity=Identity.SUGGESTED,
        ),
    )


def _junho_known() -> Dossier:
    return dossier(
        _JUNHO,
        {
            "linkedin": _junho_told(),
            "patents": (
                found(
                    Patent(
                        "Coverage closure by replay of silicon traces",
                        "US99900321B2",
                        granted=True,
                        published=at(2019, 2, 5),
                    ),
                    Account("patent", "US99900321B2", "https://patents.example/US99900321B2"),
                    identity=Identity.STATED,
                    publisher=Publisher.OTHER,
                ),
            ),
            "github": _junho_namesake(),
            "websearch": (
                found(
                    Mention(
                        "Panel: is UVM too heavy?", "https://verifdays.example/2025/panel", published=at(2025, 3, 19)
                    ),
                    _JUNHO_LINKEDIN,
                    identity=Identity.SUGGESTED,
                    publisher=Publisher.OTHER,
                ),
            ),
        },
        {"homepage": Gap(GapKind.NO_ACCOUNT), "stackexchange": Gap(GapKind.SKIPPED, "left out by the recruiter")},
    )


def hardware_verification_engineer() -> Engagement:
    """Give a lead with few public traces, for a chip start-up of which three answers are known. New ground."""
    role = Opportunity(
        "Principal verification engineer",
        Company(
            "Quietcore",
            one_liner="a chip start-up in a former dairy, still without a website",
            makes="hearing-aid chips that last a week on one cell",
            startup=True,
        ),
        work="sign off the always-on audio core (formal where it pays, simulation for the rest)",
        tech_stack="SystemVerilog; UVM; cocotb",
        success="Tape-out in March 2027, first time right.",
        locations=("Grenoble",),
        urgency="the shuttle seat lapses in March",
        salary=Salary(max=92000, currency="EUR", disclose=Disclose.NEVER),
    )
    return Engagement(_JUNHO, _junho_known(), role, Caller("Solène", "Quietcore"), today=TODAY, minutes=10)


_THABO_PAGE = Account.page("https://stofpadrobotics.example/about")
_THABO_GITHUB = Account("github", "thabo-m-example")
_THABO = Candidate(
    "Thabo van Niekerk-Mokoena",
    accounts=(_THABO_GITHUB, _THABO_PAGE),
    location="Stellenbosch",
    timezone="Africa/Johannesburg",
    status=Status.UNKNOWN,
    reply=Reply(
        "Interesting timing, we are between contracts. Would you take me with my co-founder, or is it one seat only? "
        "And could I keep my share in Stofpad Robotics?",
        Warmth.QUESTION,
        at(2026, 5, 8, 10),
    ),
)


def _thabo_known() -> Dossier:
    hub = "https://github.com/thabo-m-example"
    return dossier(
        _THABO,
        {
            "github": (
                found(About("Thabo", bio="robots, vineyards, dust", employer="Stofpad Robotics"), _THABO_GITHUB),
                found(
                    Project(
                        "rowbot",
                        description="Vineyard robot: row following with lidar and a cheap camera. Thesis project",
                        url=f"{hub}/rowbot",
                        topics=("robotics", "ros", "lidar", "vineyard", "row-following"),
                        languages=("C++", "Python"),
                        stars=58,
                        created=at(2018, 7, 1),
                        active=at(2019, 11, 29),
                    ),
                    _THABO_GITHUB,
                    page=f"{hub}/rowbot",
                ),
                found(
                    Project(
                        "ros2-dust-filter", description="Removes dust echoes from point clouds", active=at(2024, 2, 15)
                    ),
                    _THABO_GITHUB,
                ),
            ),
            "homepage": (
                found(Role("Founder", "Stofpad Robotics", at(2021, 5), current=True), _THABO_PAGE),
                found(Education("MEng Mechatronics", "Klipfontein Polytechnic", ended=at(2020, 12)), _THABO_PAGE),
                found(
                    Talk("Selling robots to farmers who own a hammer", "AgriTech Paarl", given=at(2025, 9, 4)),
                    _THABO_PAGE,
                ),
                found(Interest("trail running", personal=True, basis="own page"), _THABO_PAGE),
            ),
            "notes.txt": (told(Said("Between contracts since April", said=at(2026, 5, 8)), "notes.txt", "line 3"),),
        },
    )


def robotics_founder() -> Engagement:
    """Give a student's robot of 2019 and a firm of his own, for a role with three answers. Weak: long ago."""
    role = Opportunity(
        "Robotics lead",
        Company(
            "Rankline",
            one_liner="a start-up that prunes vines at night",
            founders=(Person("Élise Fournier", "founder"), "Gaspard N'Diaye"),
            funding=(FundingRound("seed", investors=("a family of growers",)),),
            startup=True,
            products=(Product("Rankline One", "the pruning arm", ProductStatus.BUILDING, ("cuts by infrared",)),),
        ),
        first_project="row following for the vineyard robot, by lidar, on slopes of thirty percent",
        learning=("manipulation: the arm that cuts", "night vision"),
        growth="Build the team: two seats open after you.",
        hiring_manager=Person("Élise Fournier", "founder", agreed=True),
        relocation="paid, to Reims",
        visa_sponsorship=True,
        next_step="a video walk through the workshop",
        approved=None,
    )
    return Engagement(_THABO, _thabo_known(), role, Caller("Élise Fournier", "Rankline", "founder"), today=TODAY)
