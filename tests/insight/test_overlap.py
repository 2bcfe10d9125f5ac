"""The already-done guard: it fires on what they have built, and on nothing that only sounds alike."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.helpers import OPPORTUNITY, TODAY, dossier, evidence

from callprep import Answer, Evidence, Fact, Identity, Opportunity, Project, ProjectRole, Skill
from callprep.insight.overlap import Overlap, Strength, Task, gains, overlaps, tasks

ROLE = attrs.evolve(OPPORTUNITY, first_project="the maps feature of the app, from the ground up")
NOW = datetime(2026, 4, 1, tzinfo=UTC)
LONG_AGO = datetime(2018, 4, 1, tzinfo=UTC)


def found(*facts: Fact | Evidence[Fact], role: Opportunity = ROLE) -> tuple[Overlap, ...]:
    """Give the overlaps of these facts with the role."""
    return overlaps(dossier(*facts), role.spoken(), TODAY)


@pytest.mark.parametrize(
    "project",
    [
        Project("Maps", description="Vector map renderer; reduces memory use"),
        Project("map-kit"),
        Project("Wander", topics=("maps", "offline")),
        Project("Wander", topics=("cartography",)),
        Project("Wander", topics=("mapping", "road", "routing"), description="draws every road and site"),
        Project("MapRenderer"),
        Project("maps.js"),
        Project("Maps", topics=("google-maps",)),
        Project("Maps", description="a tree of tiles, indexed by a spatial hash, with a dictionary of names"),
    ],
    ids=str,
)
def test_done(project: Project) -> None:
    """An own project whose name or topics carry the task's subject is an overlap, with its reason."""
    (overlap,) = found(attrs.evolve(project, active=NOW))
    assert (overlap.strength, overlap.shared) == (Strength.STRONG, ("map",))
    assert overlap.task == Task("the maps feature of the app, from the ground up", "first_project")
    assert overlap.why == f"{project.title} is about map, and so is the task"


def test_contributed() -> None:
    """A project that they only contributed to is weak: the part that counts need not be theirs."""
    (overlap,) = found(Project("acme/maps", ProjectRole.CONTRIBUTOR, active=NOW))
    assert overlap.strength is Strength.WEAK


@pytest.mark.parametrize(
    "project",
    [
        Project("go-maps", topics=("data-structures",)),
        Project("rust-map", topics=("hashtable",)),
        Project("MultiMap"),
        Project("fp-ts-map"),
        Project("Map", topics=("es6", "polyfill")),
    ],
    ids=str,
)
def test_data_structure(project: Project) -> None:
    """A map that is a data structure is no map, however it is spelt."""
    assert found(project) == ()


@pytest.mark.parametrize(
    "fact",
    [
        Project("Tiffin", description="Delivery app that uses a maps SDK"),
        Project("Tiffin", topics=("google-maps-api", "maps-sdk", "mapbox-maps")),
        Project("hashmap"),
        Project("hash-map", topics=("data-structures",)),
        Project("fastmap", topics=("map", "hash")),
        Project("Persistent", topics=("immutable", "map")),
        Project("collections", topics=("map",), description="A concurrent map for Go"),
        Project("map-reduce"),
        Project("roadmap"),
        Project("Road Map", description="plan what comes next"),
        Project("mind-maps"),
        Project("site-map-generator"),
        Project("object-relational-mapping"),
        Project("typemapper"),
        Project("Maps", ProjectRole.FORK),
        evidence(Project("Maps"), identity=Identity.SUGGESTED),
        Project("Tiffin", languages=("Kotlin",)),
        Project("app", topics=("android", "mobile", "feature")),
        Skill("maps"),
        Answer("How do I draw maps?", topics=("maps",)),
    ],
    ids=lambda fact: str(fact)[:60],
)
def test_near_misses(fact: Fact | Evidence[Fact]) -> None:
    """What only sounds like the task, is not theirs, or is a tool, is no overlap."""
    assert found(fact, role=attrs.evolve(ROLE, tech_stack="Kotlin, Android")) == ()


@pytest.mark.parametrize(
    ("task", "project"),
    [
        ("find their location", Project("memory-location")),
        ("an event for every customer", Project("event-loop")),
        ("an event for every customer", Project("emitter", topics=("event",))),
        ("search in the library", Project("search-tree")),
        ("search in the library", Project("algorithms", topics=("search", "binary"))),
    ],
)
def test_words_of_two_trades(task: str, project: Project) -> None:
    """A word that another trade uses in another sense is no shared subject."""
    assert found(project, role=attrs.evolve(ROLE, first_project=task)) == ()


@pytest.mark.parametrize(
    ("project", "strength"),
    [
        (Project("Maps", active=LONG_AGO), Strength.WEAK),
        (Project("Maps", created=LONG_AGO, active=NOW), Strength.STRONG),
        (Project("Maps", created=LONG_AGO), Strength.WEAK),
        (Project("Maps"), Strength.STRONG),
    ],
)
def test_long_ago(project: Project, strength: Strength) -> None:
    """What has rested for five years was done long ago: weak, to be asked about, and it says since when."""
    (overlap,) = found(project)
    assert overlap.strength is strength
    assert ("; but its last change was in 2018" in overlap.why) == (strength is Strength.WEAK)


def test_order() -> None:
    """The fresh come before the old, then what shares more, then the more starred, then by name."""
    role = attrs.evolve(ROLE, first_project="offline maps")
    names = ["b", "c", "a", "d", "e"]
    projects = (
        Project("a", topics=("map",), stars=5),
        Project("b", topics=("map", "offline")),
        Project("c", topics=("map",), stars=9),
        Project("d", topics=("map",), stars=5),
        Project("e", topics=("map", "offline"), active=LONG_AGO),
    )
    for given in (projects, tuple(reversed(projects))):
        assert [overlap.evidence.fact.title for overlap in found(*given, role=role)] == names


def test_what_would_be_new() -> None:
    """New is what none of their own projects already shows; a fork shows nothing."""
    role = attrs.evolve(
        ROLE, learning=("tiles from satellites", "guessing the weather"), growth="leading whatever comes after it"
    )
    weather = Project("weather-guess", topics=("guessing",))
    (overlap,) = found(Project("Maps"), attrs.evolve(weather, role=ProjectRole.FORK), role=role)
    assert [task.field for task in overlap.new] == ["learning", "learning", "growth"]
    (overlap,) = found(Project("Maps"), weather, role=role)
    assert [task.text for task in overlap.new] == ["tiles from satellites", "leading whatever comes after it"]


def test_tasks() -> None:
    """The first project is what they would do first; without one it is the work and its problems."""
    spoken = attrs.evolve(ROLE, work="the map", problems=("it is slow", "it is ugly")).spoken()
    assert [task.field for task in tasks(spoken)] == ["first_project"]
    assert [task.field for task in tasks(attrs.evolve(spoken, first_project=None))] == ["work", "problems", "problems"]
    assert tasks(attrs.evolve(spoken, first_project=None, work=None, problems=())) == ()


def test_gains() -> None:
    """What they would gain is what they learn and where it leads, as far as it is answered."""
    spoken = OPPORTUNITY.spoken()
    assert gains(spoken) == (Task("with the speech team, answers read out loud", "learning"),)
    assert [task.field for task in gains(attrs.evolve(spoken, growth="lead"))] == ["learning", "growth"]


def test_nothing_to_do() -> None:
    """Without a task there is no overlap, whatever they have built."""
    assert found(Project("Maps"), role=attrs.evolve(ROLE, first_project=None)) == ()
