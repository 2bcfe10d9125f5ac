"""Invented engagements, people whose software moves or measures things: an embedded engineer, an integrator."""

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
    Disclose,
    Dossier,
    Engagement,
    FundingRound,
    Gap,
    GapKind,
    Goal,
    Identity,
    Interest,
    Money,
    NextStep,
    Novelty,
    Opportunity,
    Person,
    Post,
    Problem,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Reply,
    Requirement,
    Role,
    Round,
    Said,
    Salary,
    Status,
    Talk,
    Team,
    Tech,
    Use,
    Warmth,
    Wish,
)

__all__ = ["embedded_engineer", "robotics_integrator"]

_WIRYONO_GITHUB = Account("github", "wiryono-example")
_WIRYONO_ANSWERS = Account("stackoverflow", "99000305")
_WIRYONO_NAMESAKE = Account("github", "wiryono-dev-example")


def embedded_engineer() -> Engagement:
    """Build Wiryono, who has one name: logged ponds ten years ago, and is asked to do so again; little is answered."""
    candidate = Candidate(
        "Wiryono",
        accounts=(_WIRYONO_GITHUB,),
        location="Yogyakarta",
        timezone="Asia/Jakarta",
        reply=Reply("Boleh, but evening only. What chip do you use?", Warmth.LUKEWARM, at(2026, 5, 7, 12)),
        contacts=(Contact("Pak Slamet", "uncle who keeps shrimp"),),
    )
    role = Opportunity(
        "Firmware engineer",
        Company(
            "TambakSense",
            one_liner="four people who listen to shrimp ponds",
            makes="sensors that tell a farmer at night that the oxygen goes down",
            startup=True,
        ),
        first_project="firmware of the pond sensor: oxygen, temperature, LoRa, two years on one battery",
        tech_stack="C, Zephyr, LoRaWAN, nRF52",
        growth="first engineer, you choose the next ones",
        locations=("Semarang", "remote"),
        next_step=NextStep("visit a pond with us", when="some Saturday in May"),
    )
    return Engagement(candidate, _wiryono_found(candidate), role, Caller("Ratna", "TambakSense"), today=TODAY)


def _wiryono_found(candidate: Candidate) -> Dossier:
    pond = Project(
        "tambak-logger",
        description="Logs oxygen and temperature of a shrimp pond to an SD card",
        topics=("arduino", "aquaculture", "sensor"),
        languages=("C++",),
        stars=17,
        archived=True,
        created=at(2015, 8, 2),
        active=at(2016, 11, 20),
    )
    meter = Project(
        "sleepy-meter",
        description="Zephyr sample: a water meter that sleeps 99.8 % of the time",
        topics=("zephyr", "low-power"),
        languages=("C",),
        stars=143,
        created=at(2023, 6),
        active=at(2025, 12, 9),
    )
    zephyr = Project("zephyr", ProjectRole.CONTRIBUTOR, "RTOS", languages=("C",), share=0.001, active=at(2026, 2, 3))
    answers = (
        Answer(
            "nRF52 draws 400 µA in System ON sleep", ("nrf52", "low-power"), 96, accepted=True, answered=at(2023, 1, 4)
        ),
        Answer("SPI flash wakes up with garbage", ("spi", "embedded"), 22, answered=at(2024, 4, 17)),
    )
    web = Project("toko-online", description="A shop in PHP", languages=("PHP",), stars=2)
    path = via(_WIRYONO_GITHUB, _WIRYONO_ANSWERS)
    return dossier(
        candidate,
        {
            "github": (
                found(About("wiryono", bio="solder, sleep, repeat", employer="Arus Listrik Meter"), _WIRYONO_GITHUB),
                found(pond, _WIRYONO_GITHUB, page=f"{_WIRYONO_GITHUB.url}/tambak-logger"),
                found(meter, _WIRYONO_GITHUB, page=f"{_WIRYONO_GITHUB.url}/sleepy-meter"),
                found(zephyr, _WIRYONO_GITHUB),
                found(web, _WIRYONO_NAMESAKE, identity=Identity.SUGGESTED),
            ),
            "stackexchange": tuple(found(item, _WIRYONO_ANSWERS, path=path) for item in answers),
        },
        {"homepage": Gap(GapKind.UNREADABLE, "the page is a picture", "https://wiryono.example/")},
    )


_NGAIRE_GITHUB = Account("github", "ngaire-tw-example")
_NGAIRE_HOME = Account.page("https://tewhata.example/")


def robotics_integrator() -> Engagement:
    """Build Ngaire: wrote the very bridge between robots and warehouse; an ex-colleague works there; she is keen."""
    candidate = Candidate(
        "Ngaire Te Whata",
        accounts=(_NGAIRE_GITHUB, _NGAIRE_HOME),
        location="Tauranga",
        timezone="Pacific/Auckland",
        status=Status.ACTIVE,
        reply=Reply(
            "Kia ora Pieter, yes, keen! Wout told me you run three makes of robot in one aisle, which nobody believes "
            "until they see it. I can move from October. Ring any time before noon my time.",
            Warmth.EAGER,
            at(2026, 5, 8, 22),
        ),
        contacts=(Contact("Wout", "ex-colleague", "Pakhuis Robotica", note="runs the test hall"),),
        said=(Said("Can move from October", said=at(2026, 5, 8, 22)),),
        pay=Money(96_000, "EUR", "year"),
        earliest_start=date(2026, 10, 1),
    )
    caller = Caller("Pieter", "Pakhuis Robotica", "talent")
    return Engagement(candidate, _ngaire_found(candidate), _ngaire_role(), caller, today=date(2026, 5, 11))


def _ngaire_found(candidate: Candidate) -> Dossier:
    bridge = Project(
        "amr-bridge",
        description="Fleet bridge between VDA 5050 robots of any make and a warehouse system, on ROS 2",
        topics=("ros2", "vda5050", "amr", "warehouse"),
        languages=("C++", "Python"),
        stars=318,
        forks=64,
        created=at(2023, 1, 30),
        active=at(2026, 4, 11),
        share=0.77,
        version="1.4.0",
        released=at(2026, 2, 2),
    )
    gates = Project(
        "gatekeeper-plc", description="Talks to fire doors by Modbus", languages=("Structured Text",), stars=9
    )
    nav = Project("navigation2", ProjectRole.CONTRIBUTOR, "ROS 2 navigation", languages=("C++",), share=0.003)
    fork = Project("open-rmf", ProjectRole.FORK, languages=("C++",), active=at(2023, 5))
    roles = (
        Role("Integration lead", "Kiwi Aisle Automation", at(2019, 7), current=True, topics=("AMR", "WMS")),
        Role("Commissioning engineer", "Southern Conveyor", at(2013, 2), at(2019, 6), current=False, topics=("PLC",)),
    )
    posts = (
        Post("Go-live at 4 am: a checklist", ("commissioning",), at(2025, 9, 27)),
        Post("Two robots, one door", ("deadlock", "AMR"), at(2025, 4, 4), "Neither would back off. Nor would I."),
    )
    return dossier(
        candidate,
        {
            "github": (
                found(About("Ngaire Te Whata", place="Tauranga, Aotearoa", open_to_work=True), _NGAIRE_GITHUB),
                found(bridge, _NGAIRE_GITHUB, page=f"{_NGAIRE_GITHUB.url}/amr-bridge"),
                *(found(item, _NGAIRE_GITHUB) for item in (gates, nav, fork)),
            ),
            "homepage": (
                *(found(role, _NGAIRE_HOME) for role in roles),
                found(Talk("Robots queue badly", "Aisle Nine", ("traffic management",), at(2025, 2, 13)), _NGAIRE_HOME),
                found(Wish("I would love to run a site of my own, end to end", ("site lead",)), _NGAIRE_HOME),
                found(Interest("Waka ama", ("outrigger canoe",), personal=True), _NGAIRE_HOME),
            ),
            "feeds": tuple(found(post, _NGAIRE_HOME) for post in posts),
        },
        {"orcid": Gap(GapKind.NOT_FOUND)},
    )


def _ngaire_role() -> Opportunity:
    boss = Person("Famke Hoekstra", "head of sites", agreed=True)
    return Opportunity(
        "Lead integrator",
        Company(
            "Pakhuis Robotica",
            one_liner="the crew that makes robots of different makers share one aisle",
            products=(
                Product("Gangpad", "traffic control for mixed fleets", specifics=("three makes", "one map")),
                Product("Gangpad Night", "the hall counts itself", ProductStatus.BUILDING, ("no lights",)),
            ),
            founders=("Famke Hoekstra",),
            funding=(FundingRound("series A", "11 million EUR", date(2025, 6, 12), "https://pakhuis.example/a"),),
            startup=True,
            size="60",
        ),
        impact="Warehouses stop throwing out robots that work because the new ones will not talk to them.",
        work="Bring new sites live: from the first cable to the night when nobody of us is in the hall.",
        problems=(Problem("every maker reads VDA 5050 in their own way", novelty=Novelty.EXTEND),),
        first_project="a fleet bridge between VDA 5050 robots and the warehouse system of a new site",
        team_impact="Six go-lives a year rather than two.",
        company_goals="- 20 sites by 2028\n- one of them outside Europe",
        growth="Site lead after the second go-live: budget, crew and customer are yours.",
        learning=("simulation of a whole hall before the first screw", "leading a site with its budget"),
        next_roles=("site lead", "head of region"),
        success=(
            Goal("first go-live as second in command", "6 months"),
            Goal("first of your own", date(2027, 9, 1), "stops per shift"),
        ),
        tech_stack=("ROS 2", "C++", "VDA 5050", Tech("Modbus", Use.SOME), Tech("Isaac Sim", Use.PLANNED)),
        must_have=("has brought a site live", Requirement("C++", testable_by="a pull request of theirs")),
        deal_breakers=("eight nights a year in a cold hall",),
        salary=Salary(84000, 98000, "EUR", "year", "gross", 104000, Disclose.IF_ASKED),
        equity="options, four years",
        visa_sponsorship=True,
        relocation="flights, three months of flat",
        locations=("Venlo",),
        travel="ten weeks a year, never more than two in a row",
        team=Team("sites", 9, (boss, Person("Wout"))),
        process=(Round("a talk", 45, (boss,)), Round("a site plan", 90, prepare="read ours, tear it apart")),
        next_step=NextStep("a video walk through the test hall", on=date(2026, 5, 15), minutes=45, meets=boss),
        manager=boss,
        decision_by=date(2026, 6, 12),
    )
