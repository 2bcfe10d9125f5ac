"""An invented developer of storage engines, and the start-up that wants one."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found
from callprep import (
    About,
    Account,
    Answer,
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
    Novelty,
    Objection,
    Opportunity,
    Paper,
    Person,
    Post,
    Problem,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Reply,
    Requirement,
    Round,
    Said,
    Salary,
    Skill,
    Talk,
    Team,
    Tech,
    Told,
    Use,
    Warmth,
)

__all__ = ["database_kernel_developer"]


_RASA_GITHUB = Account("github", "rasa-lsm-example")
_RASA_FEED = Account.page("https://rasapetrauskaite.example/atom.xml", "feed")
_RASA_STACK = Account("stackexchange", "dba/99077001", "https://dba.stackexchange.com/users/99077001/rasa-p")
_RASA = Candidate(
    "Rasa Petrauskaitė",
    accounts=(_RASA_GITHUB, _RASA_FEED, _RASA_STACK),
    location="Vilnius",
    timezone="Europe/Vilnius",
    reply=Reply(
        "Compaction is my favourite word, so yes. Vikram worked with me at Gintaras Data and told me about the "
        "torn-page story. Can I hear how you test it?",
        Warmth.EAGER,
        at(2026, 5, 7, 9),
    ),
    contacts=(Contact("Vikram Sethuraman", "ex-colleague", "Slatebed"),),
    said=(Said("Compaction is my favourite word", ("storage engines",), at(2026, 5, 7, 9)),),
)


def _rasa_code() -> tuple[Evidence[Fact], ...]:
    hub = "https://github.com/rasa-lsm-example"
    return (
        found(About("Rasa P.", bio="fsync is a lifestyle", place="Vilnius", since=at(2012, 2, 8)), _RASA_GITHUB),
        found(
            Project(
                "lentyna",
                description="An embedded LSM storage engine with tiered compaction, written from scratch",
                url=f"{hub}/lentyna",
                topics=("storage-engine", "lsm-tree", "compaction", "database"),
                languages=("Rust",),
                stars=2215,
                forks=119,
                created=at(2021, 10, 10),
                active=at(2026, 5, 6),
                share=0.9,
                pinned=True,
                version="0.14.0",
                released=at(2026, 3, 3),
            ),
            _RASA_GITHUB,
            page=f"{hub}/lentyna",
        ),
        found(
            Project(
                "wal-fuzz",
                description="Crash tests for write-ahead logs: kills the process at each write",
                topics=("fuzzing", "testing", "durability"),
                languages=("Rust", "Python"),
                stars=377,
                active=at(2025, 12, 12),
            ),
            _RASA_GITHUB,
            page=f"{hub}/wal-fuzz",
        ),
        found(
            Project(
                "postgres", ProjectRole.CONTRIBUTOR, "Mirror of the repository", languages=("C",), active=at(2024, 4, 1)
            ),
            _RASA_GITHUB,
        ),
        found(Project("rocksdb", ProjectRole.FORK, languages=("C++",), active=at(2019, 7, 7)), _RASA_GITHUB),
        found(Project("advent-2025", languages=("Zig",), active=at(2025, 12, 25)), _RASA_GITHUB),
        found(Coverage("repositories", 10, 63), _RASA_GITHUB),
    )


def _rasa_answers() -> tuple[Evidence[Fact], ...]:
    return (
        found(
            Answer(
                "When does a B-tree beat an LSM tree?",
                ("index", "storage"),
                204,
                accepted=True,
                answered=at(2020, 1, 30),
            ),
            _RASA_STACK,
        ),
        found(
            Answer("Is fsync on the directory needed after rename?", ("linux",), 71, answered=at(2023, 8, 2)),
            _RASA_STACK,
        ),
        found(Skill("postgresql", ("postgresql",), "answer score", 512, 88, at(2025, 11, 11)), _RASA_STACK),
    )


def _rasa_known() -> Dossier:
    blog = "https://rasapetrauskaite.example"
    return dossier(
        _RASA,
        {
            "github": _rasa_code(),
            "feeds": (
                found(
                    Post(
                        "Write stalls are a scheduling problem",
                        ("compaction", "latency"),
                        at(2026, 3, 20),
                        "Measuring who waits for whom, with flame graphs of waiting.",
                        f"{blog}/write-stalls",
                    ),
                    _RASA_FEED,
                    page=f"{blog}/write-stalls",
                ),
                found(Post("O_DIRECT, three years later", ("linux", "io"), at(2025, 4, 14)), _RASA_FEED),
                found(Post("Beekeeping: the first swarm left", ("beekeeping",), at(2025, 6, 1)), _RASA_FEED),
            ),
            "stackexchange": _rasa_answers(),
            "dblp": (
                found(
                    Paper(
                        "Tiered compaction under bursty writes", venue="Baltic DB", published=at(2023, 6, 5), position=1
                    ),
                    Account("doi", "10.99999/example.77"),
                    identity=Identity.STATED,
                ),
            ),
            "talks": (found(Talk("Kill -9 as a unit test", "Systems Riga", given=at(2024, 10, 18)), _RASA_FEED),),
            "mail": (found(_RASA.said[0], _RASA_FEED, identity=Identity.STATED),),
        },
    )


def _slatebed() -> Company:
    return Company(
        "Slatebed",
        one_liner="a start-up that keeps the measurements of wind parks where they are made",
        makes="a small database that survives on a turbine for twenty years",
        website="https://slatebed.example",
        founders=(
            Person("Vikram Sethuraman", "chief technologist", agreed=True),
            Person("Lotte Bakker", "chief executive"),
        ),
        funding=(
            FundingRound("seed", "2.1 million EUR", date(2024, 3, 12), "https://slatebed.example/seed"),
            FundingRound("Series A", "9 million EUR", date(2026, 1, 20), investors=("Kittiwake Partners", "Kade")),
        ),
        startup=True,
        products=(
            Product("Slatebed Edge", "the database on the turbine", specifics=("40 MB of memory", "no admin, ever")),
            Product("Slatebed Fleet", "one query over all turbines", ProductStatus.BUILDING, ("works offline",)),
            Product("Slatebed Grid", "the same for substations", ProductStatus.PLANNED),
        ),
        customers=("three wind parks in the North Sea",),
    )


def _rasa_role() -> Opportunity:
    return Opportunity(
        "Database kernel developer",
        _slatebed(),
        impact="Turbines that know their own past need fewer ships, and a ship burns a tonne of diesel a day.",
        first_project="the storage engine's new compaction, with bounded write stalls",
        problems=(Problem("flash wears out", "20 years on one chip", Novelty.BUILD), Problem("clock jumps")),
        team_impact="Fleet cannot ship before compaction stops stalling.",
        company_goals="10,000 turbines by the end of 2027",
        growth="architect of the kernel within a year; we would like you to publish",
        learning=("query planning across links that are down half the day", "flash at the level of cells"),
        success=(
            Goal("p99 write under 5 ms", "6 months", "on the oldest board"),
            Goal("no torn page in a million power cuts", "before Fleet ships"),
        ),
        tech_stack=(Tech("Rust"), Tech("C", Use.LEGACY), Tech("TLA+", Use.SOME, level_needed="reading")),
        profile="has lost data once and never got over it",
        must_have=(Requirement("has built or maintained a storage engine", "experience"), "Rust or C"),
        nice_to_have=("formal methods",),
        deal_breakers=(Requirement("no travel to Rotterdam twice a year", "place"),),
        learnable=("TLA+",),
        salary=Salary(82000, 98000, "EUR", "year", "gross", 105000, Disclose.SAY),
        equity="0.3 %",
        team=Team("kernel", 4, (Person("Vikram Sethuraman", agreed=True), Person("Ewa"))),
        remote="remote in Europe; Rotterdam twice a year",
        downsides="The C part is old, and nobody likes it.",
        objections=(Objection("Is this one more key-value store?", "No: it is one that nobody can ever log in to."),),
        process=(Round("design talk", 60, ("Vikram Sethuraman",)), Round("pairing on a crash", 120), "dinner"),
        next_step=NextStep("read our torn-page report, then an hour with Vikram", on=date(2026, 5, 15), minutes=60),
        told=(Told("impact", "Lotte Bakker", date(2026, 4, 28)), Told("success", "Vikram", audience=Audience.WRITTEN)),
    )


def database_kernel_developer() -> Engagement:
    """Give the author of a storage engine, eager, for a funded start-up with an ex-colleague. Done before."""
    return Engagement(_RASA, _rasa_known(), _rasa_role(), Caller("Lotte Bakker", "Slatebed", "founder"), today=TODAY)
