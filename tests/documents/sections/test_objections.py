"""Objections on the sheet: answered honestly, three at most, never hidden."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import Candidate, Company, Line, Need, Objection, Opportunity, Person, Reply, ReviewSite, Warmth
from callprep.documents.sections.objections import objections
from callprep.wording import said


def told(candidate: Candidate = MIRA, **changes: object) -> tuple[tuple[Line, ...], tuple[Need, ...]]:
    """Give the lines and the needs of the section."""
    role: Opportunity = attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which
    given = objections(engagement(candidate=candidate, opportunity=role))
    assert not isinstance(given, Need)
    return (given.lines, given.needs) if given else ((), ())


def test_none() -> None:
    """Without objections there is nothing to say."""
    assert told() == ((), ())


def test_answer() -> None:
    """The manager's answer is given as it is, to the objection as they may put it."""
    (line,), needs = told(objections=(Objection("is it slow", "buying is, deploying is not"),))
    assert (line.when, line.text) == ("Is it slow", "Buying is, deploying is not.")
    assert needs == ()


@pytest.mark.parametrize(("whom", "name"), [(None, "the hiring manager"), (Person("Ola Moe"), "Ola Moe")])
def test_no_answer(whom: Person | None, name: str) -> None:
    """Without an answer that is said, and somebody is to be asked."""
    (line,), (need,) = told(objections=(Objection("Is it old?"),), hiring_manager=whom)
    assert name.casefold() in line.text.casefold()
    assert ". the " not in line.text
    assert (need.to, need.question) == (name, "They may say: «Is it old?» What is the honest answer?")


def test_at_most_three() -> None:
    """There are three at most."""
    lines, _ = told(objections=tuple(Objection(f"{word}?", f"{word}, yes") for word in ("old", "far", "loud", "cold")))
    assert len({line.when for line in lines}) == 3


def test_not_for_you() -> None:
    """Where the place speaks against it, the sheet says that it may not be right for them."""
    (answer, warned), _ = told(attrs.evolve(MIRA, location="Lyon"), locations="Oslo")
    assert answer.text.endswith("Oslo.")
    voice = engagement().voice
    assert said(voice, "reservation.not_locations", place="Lyon") in warned.text
    assert answer.when == warned.when == said(voice, "reservation.locations", place="Lyon").removesuffix(".")
    assert answer.cites == warned.cites


def test_move() -> None:
    """What is done for the move begins a sentence of its own, and the place before it begins small."""
    person = attrs.evolve(MIRA, location="Lyon")
    (answer, _), _ = told(person, locations="the old port of Oslo", relocation="flights, and two weeks")
    assert answer.text.endswith("the old port of Oslo. For the move: flights, and two weeks.")


def test_not_twice() -> None:
    """What answers a question of theirs is not answered again."""
    asked = attrs.evolve(MIRA, reply=Reply("May I publish?", Warmth.QUESTION))
    assert told(asked, objections=(Objection("Could I publish?", "Yes."),)) == ((), ())


def test_reviews() -> None:
    """Reviews are answered with the figure as it is written."""
    site = ReviewSite("kununu", "https://kununu.example", 3.4, 120, date(2026, 3, 1), 5)
    (line,), _ = told(company=Company("Lumen", reviews=(site,)))
    assert "kununu says 3.4 out of 5, 120 reviews, as of Mar 2026" in line.text


def test_need_of_a_field() -> None:
    """An objection on a single answer is settled by that answer."""
    from callprep import Disclose, Money, Salary  # noqa: PLC0415 -- the only test on pay

    person = attrs.evolve(MIRA, pay=Money(90, "EUR", "hour"))
    _, (need,) = told(person, salary=Salary(10, 20, "EUR", "hour", disclose=Disclose.NEVER))
    assert need.field == "opportunity.salary"
