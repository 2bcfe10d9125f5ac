"""The one door upward."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.documents.letters import letter_case
from tests.helpers import dossier

import callprep
from callprep.documents.mail import REACH_OUT
from callprep.model import _present

MODEL = Path(_present.__file__).parent
ABOVE = {path.stem for path in MODEL.parent.iterdir() if path.name[0] not in "_."} - {"model", "errors", "py.typed"}


def _reaches(tree: ast.Module) -> Iterator[str]:
    """Give what is imported by statement or by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield str(node.module)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" not in node.value:
            yield node.value


def test_only_door() -> None:
    """No other module of the model looks at an upper room, by statement or by name."""
    assert {"render", "reading", "inquiry", "documents"} <= ABOVE
    rooms = tuple(f"callprep.{room}" for room in ABOVE)
    up = {
        path.name
        for path in MODEL.glob("*.py")
        for name in _reaches(ast.parse(path.read_text(encoding="utf-8")))
        if name.startswith(rooms) and " " not in name
    }
    assert up == {"_present.py"}


SHOWN = "dashboard html html_fragment markdown records shown_json text to_json".split()
OTHERS = "eml facts_given_by from_json from_mapping questionnaire with_answers".split()


def test_every_path_is_tried() -> None:
    """No way upward is without a test."""
    assert sorted((*SHOWN, *OTHERS)) == sorted(_present.__all__)


@pytest.mark.parametrize("name", SHOWN)
def test_every_path_leads_somewhere(name: str) -> None:
    """Each way of showing a value finds the room that can."""
    assert getattr(_present, name)(dossier(callprep.Skill("search")))


def test_a_mail_becomes_a_file() -> None:
    """A mail finds the room that makes a file of it, as no other value does."""
    assert _present.eml(REACH_OUT.write(letter_case())).startswith(b"Subject: ")


def test_reads_back() -> None:
    """What was written is read by the same door."""
    told = dossier(callprep.Skill("search"))
    assert _present.from_json(callprep.Dossier, _present.to_json(told)) == told


def test_facts_of_a_source() -> None:
    """An installed source says which facts it gives; one that is not installed gives none."""
    assert callprep.Project in _present.facts_given_by("github")
    assert _present.facts_given_by("nobody") == _present.facts_given_by("") == frozenset()


def test_form() -> None:
    """The questions go out and the answers come back by methods of the opportunity."""
    asked = callprep.Opportunity("Engineer", "Lumen Works")
    assert "Lumen Works" in str(asked.questionnaire())
    told = asked.with_answers({"impact": "Fewer ships run aground"}, said_by="Asha")
    assert (told.value.impact, told.issues) == ("Fewer ships run aground", ())


def test_other_systems() -> None:
    """A person, a job and a company are read from another system's object by a mapping of one's own."""
    there = {"who": "Mira Okafor", "job": "Engineer", "firm": "Lumen Works"}
    candidate = callprep.Candidate.from_mapping(there, {"name": "who"})
    assert candidate.value == callprep.Candidate("Mira Okafor")
    opportunity = callprep.Opportunity.from_mapping(there, {"title": "job", "company": "firm"})
    assert opportunity.value == callprep.Opportunity("Engineer", "Lumen Works")
    assert callprep.Company.from_mapping(there, {"name": "firm"}).value == callprep.Company("Lumen Works")


@pytest.mark.parametrize("name", ["Dashboard", "MappingLike", "Questionnaire", "Vocabulary"])
def test_names_in_signatures(name: str) -> None:
    """What signatures name can be had by those who read annotations; nothing else is made up."""
    assert getattr(_present, name)
    with pytest.raises(AttributeError, match="Nobody"):
        getattr(_present, "Nobody")  # noqa: B009 -- by name, as readers of annotations do
