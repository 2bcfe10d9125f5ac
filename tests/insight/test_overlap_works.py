"""What was published counts as work done: a patent and a paper as a project does, a talk with care, a post never."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import OPPORTUNITY, TODAY, dossier, evidence

from callprep import Answer, Evidence, Fact, Identity, Opportunity, Paper, Patent, Post, Project, Talk
from callprep.insight.overlap import Overlap, Strength, offer, overlaps
from callprep.insight.overlap._whole import deeds
from callprep.insight.overlap._works import as_project

NOW, LONG_AGO = datetime(2026, 2, 1, tzinfo=UTC), datetime(2015, 2, 1, tzinfo=UTC)


def role(task: str, **answers: object) -> Opportunity:
    """Give a role that begins with a task."""
    return attrs.evolve(OPPORTUNITY, first_project=task, **answers)  # type: ignore[arg-type]  # each test says which


def found(task: str, *facts: Fact | Evidence[Fact]) -> tuple[Overlap, ...]:
    """Give the overlaps of these facts with a task."""
    return overlaps(dossier(*facts), role(task).spoken(), TODAY)


def strengths(task: str, *facts: Fact | Evidence[Fact]) -> list[Strength]:
    """Give how strong the overlaps of these facts with a task are."""
    return [one.strength for one in found(task, *facts)]


@pytest.mark.parametrize(
    ("task", "fact"),
    [
        ("a foamable oat base", Patent("Foamable oat base", "EP1", granted=True)),
        ("a foamable oat base for coffee bars", Patent("Foamable oat base", "EP1")),
        ("a foamable oat base", Patent("Method and apparatus for making a foamable oat base", "EP1")),
        ("a foamable oat base", Patent("A new process, or a composition, for the foamable oat base", "EP1")),
        ("dosing vancomycin by the area under the curve", Paper("Vancomycin dosing by area under the curve")),
        ("vancomycin dosing on every ward", Paper("Vancomycin dosing by area under the curve: a cohort study")),
        ("a compiler for quantum circuits", Paper("Towards a compiler for quantum circuits")),
        ("a compiler for quantum circuits", Paper("On a compiler for quantum circuits")),
        ("condition reports without paper", Talk("Condition reports without paper")),
        ("condition reports without paper, for forty vans", Talk("Condition reports without paper")),
    ],
    ids=str,
)
def test_done(task: str, fact: Fact) -> None:
    """A patent or a paper on the very task is an overlap as strong as a project, and so is a talk that says it all."""
    assert strengths(task, fact) == [Strength.STRONG]


@pytest.mark.parametrize(
    "task",
    [
        "condition reports for couriers",
        "condition reports",
        "condition reports on a tablet",
        "digital condition reports",
        "condition reports of parcels",
    ],
)
def test_spoken_of(task: str) -> None:
    """A talk that names what is made and not how, or of a task that says no how, is weak: one may only ask."""
    (overlap,) = found(task, Talk("Digital condition reports of parcels without paper"))
    assert overlap.strength is Strength.WEAK
    assert overlap.why.endswith("; but a talk need not be of work that they did")


@pytest.mark.parametrize(
    "fact",
    [
        Post("Foamable oat base"),
        Answer("How do I make a foamable oat base?"),
        evidence(Patent("Foamable oat base", "EP1"), identity=Identity.SUGGESTED),
        Paper("A survey of foamable oat bases"),
        Paper("Foam in dairies", topics=("foamable oat base", "oat")),
        Paper("Washing up after a foamable oat base"),
        Talk("…"),
    ],
    ids=lambda fact: str(fact)[:60],
)
def test_no_work(fact: Fact | Evidence[Fact]) -> None:
    """What is written of others' work, may be somebody else's, or has the subject only as a tag or aside, is none."""
    assert found("a foamable oat base", fact) == ()


@pytest.mark.parametrize(
    ("task", "fact"),
    [
        ("a scheduler for our flight controller", Paper("Flight controller certification")),
        ("cell segmentation for confocal stacks", Paper("Ambient RNA in nuclei of frozen tissue")),
    ],
    ids=str,
)
def test_for_whom(task: str, fact: Fact) -> None:
    """What the task or the title names only as that for which, or in which, it is done is the subject of neither."""
    assert found(task, fact) == ()


@pytest.mark.parametrize(
    ("fact", "strengths"),
    [
        (Paper("Dosing errors on children's wards"), []),
        (Talk("Dosing errors on children's wards"), []),
        (Patent("Dosing error interlock", "EP1"), [Strength.STRONG]),
        (Project("Dosing error interlock"), [Strength.STRONG]),
    ],
    ids=str,
)
def test_problems(fact: Fact, strengths: list[Strength]) -> None:
    """A paper or a talk on a problem describes it; who has a patent or a project on it has found a way out."""
    hard = attrs.evolve(OPPORTUNITY, first_project=None, work="a new screen", problems=("dosing errors on wards",))
    assert [one.strength for one in overlaps(dossier(fact), hard.spoken(), TODAY)] == strengths


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        (Patent("Oat foam", "EP1", published=LONG_AGO), "; but it is of 2015"),
        (Paper("Oat foam", published=LONG_AGO), "; but it is of 2015"),
        (
            Talk("Oat foam", given=LONG_AGO),
            "; but it is of 2015; and a talk need not be of work that they did",
        ),
    ],
)
def test_long_ago(fact: Fact, why: str) -> None:
    """What was published more than five years ago was done long ago: weak, and it says of which year it is."""
    (overlap,) = found("oat foam", fact)
    assert overlap.strength is Strength.WEAK
    assert overlap.why == f"«Oat foam» is about oat foam, and so is the task{why}"


def test_other_things() -> None:
    """A paper that does the same with other things shows the method, and not the work."""
    (overlap,) = found("a search engine for court decisions", Paper("A search engine for recipes", published=NOW))
    assert overlap.strength is Strength.WEAK
    assert overlap.why.endswith("; but it was made for something else")


def test_order() -> None:
    """What was made comes before what was published of it, a patent before a paper, and what is weak last."""
    facts = (
        Talk("Oat foam"),
        Paper("Oat foam"),
        Patent("Oat foam", "EP1"),
        Project("oat-foam"),
        Project("Oat foam", active=LONG_AGO),
    )
    kinds = [(type(one.evidence.fact), one.strength) for one in found("oat foam", *facts)]
    assert kinds == [
        (Project, Strength.STRONG),
        (Patent, Strength.STRONG),
        (Paper, Strength.STRONG),
        (Project, Strength.WEAK),
        (Talk, Strength.WEAK),
    ]


def test_offer() -> None:
    """What a title of theirs says whole is not new to them; a talk on it, one word, or its topics are not enough."""
    learns = role("a lamp", learning=("vapour injection", "acoustics"), growth=None).spoken()
    patent = evidence(Patent("Vapour injection for a heat pump", "EP1"))
    known = offer(dossier(patent, Talk("Vapour injection"), Paper("Acoustics of halls")), learns)
    assert [task.text for task in known.new] == ["acoustics"]
    assert known.against == (patent,)
    near = offer(dossier(Paper("Vapour in films", topics=("injection",))), learns)
    assert [task.text for task in near.new] == ["vapour injection", "acoustics"]


@pytest.mark.parametrize(
    ("made", "task"),
    [
        (
            "Reads pitch-bearing logs from a turbine controller and draws wear curves",
            "wear curves for 310 pitch bearings",
        ),
        ("Takes scans from a folder, and transcribes church registers", "transcribing church registers"),
    ],
)
def test_second_deed(made: str, task: str) -> None:
    """What a project does after an aside is made as well."""
    assert strengths(task, Project("Spindle", description=made)) == [Strength.STRONG]


def test_how_many() -> None:
    """A number tells how many, and is no subject that two works share."""
    assert found("310 lanterns with wicks", Project("Spindle", description="310 lanterns")) == found(
        "lanterns with wicks", Project("Spindle", description="310 lanterns")
    )


@pytest.mark.parametrize(
    ("clause", "parts"),
    [
        ("reads logs from a pump and draws curves", ["reads logs from a pump", "draws curves"]),
        ("reads logs from a pump, and draws curves", ["reads logs from a pump,", "draws curves"]),
        ("reads logs and draws curves from a pump", ["reads logs and draws curves from a pump"]),
        ("reads logs from maps and plots", ["reads logs from maps and plots"]),
        ("reads logs from scores and tests of pupils", ["reads logs from scores and tests of pupils"]),
        ("reads logs from pumps and old valves", ["reads logs from pumps and old valves"]),
        ("controls from a robot that counts apples and draws maps", None),
        ("software from a shop and draws curves", None),
        ("", [""]),
    ],
)
def test_deeds(clause: str, parts: list[str] | None) -> None:
    """A clause is parted where a deed follows an aside; what somebody else does, or has no object, stays with it."""
    assert [*deeds(clause)] == (parts or [clause])


@given(st.text(max_size=80), st.text(alphabet="Ain,or mthd", max_size=60))
def test_any_title(title: str, more: str) -> None:
    """Any title is read, as a project without a name that says what of the title is left."""
    read = as_project(Paper(f"{more} {title}"))
    assert read.title == ""
    assert f"{more} {title}".endswith(read.description or "")
