"""How answers are taken: what is open, what says that there is none, and what is an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import attrs
import pytest

from callprep.model import answers
from callprep.model.company import Company
from callprep.model.money import Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import NextStep, Person, Requirement, Team

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", Company("Lumen Works"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "-",
        "--",
        "—",
        "?",
        "???",
        "…",
        "TBD",
        "tba.",
        "T.B.C.",
        "n/a",
        "N.A.",
        "see JD",
        "See the JD!",
        "to be discussed",
        "To be  confirmed.",
        "Don’t know yet",
    ],
)
def test_open(text: str) -> None:
    """What is blank or only puts off is open, whatever its case, blanks and stops."""
    assert answers.puts_off(text)
    assert answers.text(text) is None
    assert answers.items(text, str) is None


@pytest.mark.parametrize("text", ["C++", "no", "0", "none", "a-b", "🎉", "tbd with Asha", "NA", "see JDBC"])
def test_told(text: str) -> None:
    """All else is an answer, and kept as it is."""
    assert not answers.puts_off(text)
    assert answers.text(f" {text} ") == text


class TestNone:
    """Asked, and there is none."""

    @pytest.mark.parametrize("text", ["none", "None.", " NONE! ", "there is none", "none at all"])
    def test_words(self, text: str) -> None:
        """The word says so in any case, as a text, and as a value of which nothing else is told."""
        assert answers.says_none(text)
        for value in (Team(text), Person(text), NextStep(text), Salary(words=text)):
            assert answers.says_none(value)

    @pytest.mark.parametrize(
        "value",
        [
            None,
            "",
            "nobody",
            "none of it yet",
            0,
            (),
            Team("none", 3),
            Person("None", "lead"),
            Salary(),
            Salary(5),
            Salary(5, words="none"),
            Person("Nonette"),
        ],
    )
    def test_else(self, value: object) -> None:
        """What is open, a number, or tells more does not say so."""
        assert not answers.says_none(value)

    def test_of_a_list(self) -> None:
        """Of a list the word alone is an empty list, which is no open one; among others it is an item."""
        assert answers.items("none", Requirement) == answers.items(["None."], Requirement) == ()
        assert answers.texts(["none", "Riga"]) == ("none", "Riga")

    def test_is_no_gap_and_goes_nowhere(self) -> None:
        """It is kept apart from what is open, comes back from JSON, and no candidate hears or reads it."""
        told = evolve(
            BARE,
            **dict.fromkeys(("growth", "team", "manager", "next_step", "salary", "equity", "impact"), "none"),
            company=Company("Lumen Works", one_liner="none"),
        )
        assert Opportunity.from_json(told.to_json()) == told
        assert told.growth == "none"
        assert told.spoken() == BARE.spoken()
        assert told.written() == BARE.written()
        open_ones = {question.key for question in told.missing()}
        assert not {"growth", "impact", "team", "manager", "salary"} & open_ones
