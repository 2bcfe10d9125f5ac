"""Two invented people of measure: maps of water, and prices of options."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found, told
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
    Education,
    Engagement,
    Evidence,
    Fact,
    Gap,
    GapKind,
    Goal,
    Identity,
    Interest,
    Money,
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
    Tech,
    Use,
    Visit,
    Warmth,
    Wish,
)

__all__ = ["gis_analyst", "quantitative_developer"]


_WROBEL_STACK = Account("stackexchange", "gis/99088120", "https://gis.stackexchange.com/users/99088120/twrobel")
_WROBEL_GITLAB = Account("gitlab", "twrobel-example")
_WROBEL = Candidate(
    "TOMASZ WRÓBEL",
    accounts=(_WROBEL_STACK,),
    location="Wrocław",
    status=Status.ACTIVE,
    reply=Reply(
        "Good morning! I looked at the flood portal, it is honest work and I would like to do it. I can start in July.",
        Warmth.EAGER,
        at(2026, 5, 8, 6),
    ),
    said=(Said("Looked at the flood portal and its open data page", ("floods",), at(2026, 5, 8, 6)),),
    pay=Money(13500, "PLN", "month"),
    earliest_start=date(2026, 7, 1),
)


def _wrobel_answers() -> tuple[Evidence[Fact], ...]:
    return (
        found(About("twrobel", place="Wrocław, Poland", since=at(2013, 4, 2)), _WROBEL_STACK),
        found(
            Answer(
                "Filling sinks in a DEM without drowning the river",
                ("dem", "hydrology", "qgis"),
                63,
                accepted=True,
                answered=at(2021, 3, 8),
            ),
            _WROBEL_STACK,
        ),
        found(
            Answer("Why is my ST_Intersection slow on large polygons?", ("postgis",), 112, answered=at(2018, 10, 1)),
            _WROBEL_STACK,
        ),
        found(Skill("postgis", ("postgis", "sql"), "answer score", 655, 130, at(2026, 4, 19)), _WROBEL_STACK),
        found(Skill("qgis", ("qgis",), "answer score", 310, 74, at(2026, 2, 2)), _WROBEL_STACK),
    )


def _wrobel_known() -> Dossier:
    lab = "https://gitlab.com/twrobel-example"
    return dossier(
        _WROBEL,
        {
            "stackexchange": _wrobel_answers(),
            "gitlab": (
                found(
                    Project(
                        "levee-watch",
                        description="Notebook that compares lidar heights of dykes over the years",
                        topics=("lidar", "python"),
                        languages=("Jupyter Notebook",),
                        stars=12,
                        active=at(2025, 11, 23),
                    ),
                    _WROBEL_GITLAB,
                    page=f"{lab}/levee-watch",
                    identity=Identity.STATED,
                ),
            ),
            "cv.pdf": (
                told(Role("GIS analyst", "Odra Land Survey", at(2015, 6), current=True), "cv.pdf", "page 1"),
                told(Role("Survey assistant", "Geo-Mal", at(2012, 9), at(2015, 5)), "cv.pdf", "page 1"),
                told(Education("MSc Geodesy", ended=at(2012)), "cv.pdf", "page 2"),
                told(Wish("Lead the analysis on a model that decides something"), "cv.pdf", "page 2"),
            ),
        },
    )


def gis_analyst() -> Engagement:
    """Give an analyst whose name came in capitals, who looks for work, for a public water board."""
    board = Company(
        "Lower Odra Water Board",
        one_liner="the public body that keeps forty-one polders dry",
        products=(
            Product("Flood portal", "water levels and forecasts for residents", url="https://flood.lowerodra.example"),
            Product("Evacuation planner", status=ProductStatus.PLANNED),
        ),
        startup=False,
        visit=Visit("Nabrzeże 3, Szczecin", ask_for="the front desk"),
    )
    role = Opportunity(
        "Senior GIS analyst",
        board,
        impact="People get a warning hours earlier.",
        work="join river gauges, radar rain and terrain in one hourly flood forecast",
        team_impact="the duty officer decides at night with what you draw",
        growth="deputy head of forecasting is open in two years, and it should be somebody from the team",
        learning=("hydraulic modelling, with the university next door", "forecast verification"),
        success="first hourly forecast before the autumn storms",
        tech_stack=(Tech("PostGIS"), Tech("QGIS"), Tech("Python"), Tech("HEC-RAS", Use.PLANNED)),
        must_have=("spatial SQL", Requirement("Polish at C1 for duty calls", "language")),
        deal_breakers=("no night duty at all",),
        salary=Salary(11800, 14900, "PLN", "month", "gross", disclose=Disclose.SAY),
        downsides="one week of night duty in seven",
        team="four hydrologists, two analysts",
        next_step=NextStep(
            "see the control room", on=date(2026, 5, 14), minutes=90, meets=Person("Beata Sowa", "head")
        ),
    )
    return Engagement(_WROBEL, _wrobel_known(), role, Caller("Marta", "Lower Odra Water Board"), today=TODAY)


_CHIDI_GITHUB = Account("github", "chidi-n-example")
_CHIDI_HN = Account("hackernews", "cnwq_example")
_CHIDI = Candidate(
    "Chidi Nwachukwu",
    accounts=(_CHIDI_GITHUB,),
    location="London",
    timezone="Europe/London",
    reply=Reply(
        "Who else is on the desk, and is there a non-compete? My friend Ola Brandt left you last year and liked the "
        "people, less the hours. What are the hours now?",
        "question",
        at(2026, 5, 6, 20),
    ),
    contacts=(Contact("Ola Brandt", "friend", "Peregrine Lane", "candidate", note="left in 2025"),),
    pay=Money(145000, "GBP", "year"),
)


def _chidi_code() -> tuple[Evidence[Fact], ...]:
    hub = "https://github.com/chidi-n-example"
    return (
        found(About("Chidi N.", employer="a bank", open_to_work=False, place="London"), _CHIDI_GITHUB),
        found(
            Project(
                "volsurface",
                ProjectRole.CONTRIBUTOR,
                "Fits an arbitrage-free volatility surface to option quotes",
                topics=("options", "volatility", "calibration"),
                languages=("C++", "Python"),
                stars=540,
                active=at(2025, 10, 4),
                share=0.11,
            ),
            _CHIDI_GITHUB,
            page="https://github.com/open-quant-example/volsurface",
        ),
        found(
            Project(
                "tickzip",
                description="Lossless compression for tick data, with random access",
                url=f"{hub}/tickzip",
                topics=("compression", "market-data"),
                languages=("C++",),
                stars=301,
                created=at(2022, 6, 6),
                active=at(2025, 12, 29),
                share=1.0,
            ),
            _CHIDI_GITHUB,
            page=f"{hub}/tickzip",
        ),
        found(Project("dotfiles", languages=("Shell",), active=at(2026, 4, 4)), _CHIDI_GITHUB),
        found(Project("QuantLib", ProjectRole.FORK, languages=("C++",), active=at(2020, 2, 2)), _CHIDI_GITHUB),
    )


def _chidi_known() -> Dossier:
    return dossier(
        _CHIDI,
        {
            "github": _chidi_code(),
            "hackernews": (
                found(
                    Post("Floating point is fine, your timestamps are not", published=at(2024, 3, 3)),
                    _CHIDI_HN,
                    identity=Identity.SUGGESTED,
                ),
                found(
                    Interest("chess endgames", personal=True, seen=at(2026, 1, 9)),
                    _CHIDI_HN,
                    identity=Identity.SUGGESTED,
                ),
            ),
        },
        {"stackexchange": Gap(GapKind.RATE_LIMITED, "300 requests a day", try_again_at=at(2026, 5, 10))},
    )


def quantitative_developer() -> Engagement:
    """Give a developer who contributed to the very subject, asks hard questions, and has a friend who left. Weak."""
    desk = Company("Peregrine Lane", "an options market maker of ninety people", startup=False, founded=2008)
    role = Opportunity(
        "Quantitative developer, equity options",
        desk,
        impact="Tighter quotes mean that pension funds hedge for less.",
        work="Rebuild the calibration of our volatility surface so that it fits in under a millisecond.",
        team_impact="the desk quotes 400 names by hand at the open; this takes it to all 2,600",
        company_goals="be among the first three in single-name options by 2027",
        growth="You sit with the traders, and can move to research.",
        learning=("trading risk: a seat beside the head trader for a month", "FPGA pipelines"),
        success=(Goal("surface live on ten names", "60 days"), Goal("all names", "12 months", "p99 fit below 1 ms")),
        tech_stack=(Tech("C++20"), Tech("Python", Use.SOME), Tech("kdb+", Use.LEGACY), Tech("Verilog", Use.PLANNED)),
        profile="Numbers first, then speed. We do not need a finance degree.",
        must_have=(Requirement("numerical optimisation", testable_by="pairing"), "modern C++"),
        nice_to_have=(),
        salary=Salary(130000, 170000, "GBP", "year", "gross", 190000, Disclose.IF_ASKED),
        bonus="discretionary, paid in February",
        hours="07:15 to 17:00",
        process=(
            Round("call with the desk", 30),
            Round("numerics on a whiteboard", 90, evaluates=("stability", "error bounds")),
            Round("references and compliance", internal=True),
        ),
        downsides="Early hours, and a six-month non-compete.",
        objections=(Objection("Is there a non-compete?", "Six months, paid in full."), "Is the stack old?"),
        reason_open=ReasonOpen.BACKFILL,
        reason_note="The last developer left over a bonus.",
    )
    return Engagement(_CHIDI, _chidi_known(), role, Caller("Fenella", "Peregrine Lane"), today=TODAY, minutes=12)
