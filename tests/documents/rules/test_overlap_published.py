"""What they hold a patent on, or have published, is not offered as new; one word of a long title is not its subject."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import OPPORTUNITY, engagement

from callprep import PITCH, Channel, Fact, Paper, Patent, Project, Talk, lint

RULE = "overlap.pitched_as_new"
ROLE = attrs.evolve(OPPORTUNITY, first_project="vancomycin dosing without spreadsheets")
KINDS: tuple[Fact, ...] = (
    Patent("Vancomycin dosing", "EP1"),
    Paper("Vancomycin dosing by area under the curve"),
    Talk("Vancomycin dosing without spreadsheets"),
)


def raised(text: str, fact: Fact, task: str = "vancomycin dosing without spreadsheets") -> list[str]:
    """Give what the rule finds in a draft of a mail."""
    e = engagement(fact, opportunity=attrs.evolve(ROLE, first_project=task))
    return [one.why for one in lint(text, e, Channel.MAIL) if one.rule == RULE]


@pytest.mark.parametrize("fact", KINDS, ids=str)
def test_offered(fact: Fact) -> None:
    """The task of a patent, a paper or a talk of theirs is not offered without credit."""
    (why,) = raised("We are looking for someone to take on vancomycin dosing.", fact)
    assert why.startswith(f"offers it with no credit for having done it: «{fact.title}» is about ")


@pytest.mark.parametrize(
    "credit",
    [
        "I read your patent on vancomycin dosing.",
        "You have “Vancomycin dosing” to your name.",
        "You've built vancomycin dosing.",
    ],
)
def test_credited(credit: str) -> None:
    """Who names the patent as one, or says that they have done it, has given them the credit."""
    text = f"{credit} We are looking for someone to take on vancomycin dosing."
    assert not any("no credit" in why for why in raised(text, KINDS[0]))


@pytest.mark.parametrize("fact", KINDS, ids=str)
def test_sheet(fact: Fact) -> None:
    """The sheet gives the credit first, then something new: the rule has nothing against it."""
    e = engagement(fact, opportunity=ROLE)
    assert [one for one in lint(PITCH.write(e), e, Channel.CALL) if one.rule == RULE] == []


@pytest.mark.parametrize(
    ("fact", "task", "is_about"),
    [
        (KINDS[1], "vancomycin dosing", False),
        (Project("vancomycin-dosing"), "vancomycin dosing", True),
        (Paper("Dosing by weight"), "dosing", True),
        (Paper("Vancomycin"), "dosing", False),
    ],
    ids=str,
)
def test_one_word(fact: Fact, task: str, is_about: bool) -> None:  # noqa: FBT001 -- a column of the table
    """One word of a title is not what it is about, unless that is all they share; the name of a project is."""
    assert bool(raised("We are looking for someone to take on the dosing of pigments.", fact, task)) == is_about
