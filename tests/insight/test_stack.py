"""The stack sheet: a row for every tool, and no claim without a fact."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import OPPORTUNITY, SEEN, TODAY, dossier, evidence

from callprep import (
    About,
    Answer,
    Evidence,
    Fact,
    Identity,
    Interest,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Role,
    Skill,
    Talk,
)
from callprep.insight.stack import ToolRow, stack
from callprep.insight.vocabulary import TopicEntry, TopicTable
from callprep.model.facts import Education
from callprep.model.opportunity import Tech, Use

LONG_AGO = datetime(2016, 4, 1, tzinfo=UTC)


def row(tool: str | Tech, *facts: Fact | Evidence[Fact]) -> ToolRow:
    """Give the row of the only tool."""
    (found,) = stack(dossier(*facts), attrs.evolve(OPPORTUNITY, tech_stack=[tool]), TODAY)
    return found


def test_every_tool() -> None:
    """Every tool of the role is a row, in its order and spelling, with its use and note, whatever is known."""
    tools = (Tech("K8s", Use.PLANNED, "from 2027 on"), Tech("Postgres"), Tech("COBOL-ish", Use.LEGACY))
    asked = attrs.evolve(OPPORTUNITY, tech_stack=tools)
    for opportunity in (asked, asked.spoken()):
        rows = stack(dossier(), opportunity, TODAY)
        assert [(one.tool, one.use, one.note) for one in rows] == [
            ("K8s", Use.PLANNED, "from 2027 on"),
            ("Postgres", Use.CORE, None),
            ("COBOL-ish", Use.LEGACY, None),
        ]
        assert {(one.did, one.to_learn, one.items) for one in rows} == {("", "not shown; ask", ())}


def test_no_tools() -> None:
    """Where nobody has named the tools there is no row."""
    assert stack(dossier(Skill("Kotlin")), OPPORTUNITY, TODAY) == ()


def test_words() -> None:
    """What they did is told by kind, two by name, with the month of the last, and cites its facts."""
    facts = (
        Answer("How do I vacuum?", topics=("postgresql",), score=9, answered=SEEN),
        Project("tide", languages=("PostgreSQL",), stars=3),
        Project("ebb", topics=("postgres",), stars=9),
        Project("flow", topics=("pgsql", "postgres"), stars=1),
        Skill("PostgreSQL"),
        Talk("Vacuum", topics=("postgresql",)),
        Role("Engineer", "Acme", description="PostgreSQL"),
    )
    found = row("Postgres", *facts)
    assert found.did == (
        "3 projects (ebb, tide …), 1 job (Engineer), 1 answer (How do I vacuum?), 1 talk (Vacuum), 1 skill named; "
        "the last in May 2026"
    )
    assert found.to_learn == ""
    assert found.cites == ("opportunity.tech_stack", *(item.id for item in found.items))
    assert str(found) == f"Postgres (core): {found.did}"
    assert row("Postgres", *reversed(facts)) == found


@pytest.mark.parametrize(
    "fact",
    [
        Paper("Vacuum", topics=("postgresql",)),
        Patent("Vacuum", "EP1", topics=("postgresql",)),
        Education("PostgreSQL administration"),
    ],
    ids=str,
)
def test_kinds(fact: Fact) -> None:
    """Papers, patents and studies show work with a tool too."""
    assert len(row("Postgres", fact).items) == 1


@pytest.mark.parametrize(
    "fact",
    [
        Project("pg", ProjectRole.FORK, topics=("postgresql",)),
        evidence(Skill("PostgreSQL"), identity=Identity.SUGGESTED),
        Post("On PostgreSQL", topics=("postgresql",)),
        Interest("PostgreSQL"),
        About("Mira", headline="PostgreSQL"),
        Skill("MySQL"),
    ],
    ids=lambda fact: str(fact)[:50],
)
def test_claims_nothing(fact: Fact | Evidence[Fact]) -> None:
    """A fork, a possible account, a post, an interest and another tool show nothing: the row asks."""
    found = row("Postgres", fact)
    assert (found.did, found.cites) == ("", ("opportunity.tech_stack",))
    assert found.to_learn.startswith("not shown; ask")


@pytest.mark.parametrize(("tool", "other"), [("C", "C++"), ("C++", "C#"), ("Java", "JavaScript")])
def test_neighbours_in_spelling(tool: str, other: str) -> None:
    """Tools that are spelled alike are not one."""
    assert row(tool, Skill(other)).items == ()


def test_nearby() -> None:
    """A related tool that was shown is told beside, and claimed for nothing."""
    found = row("Django", Skill("Python"))
    assert (found.items, found.to_learn) == ((), "not shown; ask; shown nearby: Python")
    assert [item.fact.title for item in found.nearby] == ["Python"]
    assert found.cites == ("opportunity.tech_stack", *(item.id for item in found.nearby))
    shown = row("Django", Skill("Python"), Skill("Django"))
    assert (shown.nearby, len(shown.cites)) == ((), 2)


@pytest.mark.parametrize(
    ("tool", "fact"),
    [
        ("VDA 5050", Project("bridge", topics=("vda5050",))),
        ("ROS 2", Project("bridge", topics=("ros2",))),
        ("VDA 5050", Project("bridge", description="Speaks vda-5050 with any robot")),
        ("UVM", Role("Lead", "Acme", topics=("uvm",))),
        ("UVM", Talk("Panel: is UVM too heavy?")),
        ("Fanuc", Project("post-fanuc")),
        ("Fanuc", Project("FanucPost")),
        ("Fanuc", Skill("Fanuc controls")),
        ("Fanuc", Project("toolpaths", description="Post-processor for Fanuc controls")),
        ("Arrow", Project("columns", description="Reads what Arrow writes")),
        ("memoQ", Project("terms", description="memoQ exports, tidied")),
        ("kdb+", Project("ticks", description="a kdb+ feed")),
        ("§§", Project("law", topics=("§§",))),
    ],
)
def test_spelt_otherwise(tool: str, fact: Fact) -> None:
    """A tool is one however its parts are joined, and one that no vocabulary has is found by its name."""
    assert [item.fact for item in row(tool, fact).items] == [fact]


@pytest.mark.parametrize(
    ("tool", "fact"),
    [
        ("Fanuc", Project("fanucci")),
        ("Arrow", Project("arrow-keys")),
        ("Signal", Project("signal-lamp")),
        ("Arrow", Project("keys", description="Arrow keys for all. Arrow up!")),
        ("arrow", Project("keys", description="the arrow keys")),
        ("kdb+", Project("kdb-file")),
        ("Zq", Project("zq-notes", description="of Zq")),
        ("VDA 5050", Project("bridge", topics=("vda",), description="5050 times")),
    ],
)
def test_sounds_alike(tool: str, fact: Fact) -> None:
    """A part of a name, a word of everybody's, and what only begins a sentence show no tool."""
    assert row(tool, fact).items == ()


def test_counted_once() -> None:
    """What names a tool twice, by a topic and in words, is one work."""
    assert row("VDA 5050", Project("vda-5050", topics=("vda5050",))).did == "1 project (vda-5050)"


@pytest.mark.parametrize(
    ("job", "learns"),
    [
        (Role("Lead", "Acme", LONG_AGO, current=True, topics=("rust",)), ""),
        (Role("Lead", "Acme", LONG_AGO, LONG_AGO, current=True, topics=("rust",)), "last shown in 2016; ask"),
        (Role("Lead", "Acme", LONG_AGO, topics=("rust",)), "last shown in 2016; ask"),
    ],
)
def test_job_that_is_held(job: Role, learns: str) -> None:
    """A job that they hold shows its tools on the day that we read of it, and not on its first."""
    assert row("Rust", job).to_learn.startswith(learns)
    assert bool(learns) == bool(row("Rust", job).to_learn)


def test_own_before_contributed() -> None:
    """Own work comes before what they contributed to, however many stars that has."""
    facts = (Project("big", ProjectRole.CONTRIBUTOR, languages=("Rust",), stars=9), Project("own", languages=("Rust",)))
    assert [item.fact.title for item in row("Rust", *facts).items] == ["own", "big"]


def test_to_learn() -> None:
    """What was last shown more than five years ago is asked about, and so is a level."""
    old = Project("tide", languages=("Rust",), active=datetime(2018, 1, 1, tzinfo=UTC))
    assert row("Rust", old).to_learn == "last shown in 2018; ask what they have done with it since"
    level = Tech("Rust", level_needed="unsafe code")
    assert row(level, Skill("Rust")).to_learn == "ask how deep: unsafe code is needed"
    assert str(row("Rust")) == "Rust (core): not shown; ask"


def test_own_vocabulary() -> None:
    """A vocabulary of one's own decides which spellings are one tool."""
    table = TopicTable.of([TopicEntry("Quill", aliases=("ql",))])
    asked = attrs.evolve(OPPORTUNITY, tech_stack=["ql"])
    assert len(stack(dossier(Skill("Quill")), asked, TODAY, table)[0].items) == 1
    assert stack(dossier(Skill("Quill")), asked, TODAY)[0].items == ()


@given(
    st.lists(st.sampled_from(["Rust", "Kotlin", "Go", "Quux"]), unique=True),
    st.sampled_from(["Rust", "Quux", "Kotlin"]),
)
def test_rows_rest_on_facts(tools: list[str], shown: str) -> None:
    """Whatever the tools: as many rows, and words only where there are facts."""
    rows = stack(dossier(Skill(shown)), attrs.evolve(OPPORTUNITY, tech_stack=tools), TODAY)
    assert [one.tool for one in rows] == tools
    assert all(bool(one.did) == bool(one.items) == (one.tool == shown) for one in rows)
