"""Rules of the questions to be ready for."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import OPPORTUNITY, engagement

from callprep import Disclose, Goal, Person, Project, Salary


def test_learning_comes_first_after_an_overlap() -> None:
    """Somebody who has done the work asks first what they would learn, and the answer is what is new."""
    (first, *_) = engagement(Project("search-index", topics=("search",))).questions()
    assert first.question.startswith("I have built")
    assert "speech team" in (first.answer or "")
    assert "opportunity.learning" in first.cites


def test_what_is_open_is_to_be_found_out() -> None:
    """A question without an answer says whom to ask before the call, by name where the name is known."""
    open_ones = [item for item in engagement().questions() if item.answer is None]
    assert {item.key for item in open_ones} == {"team", "salary", "tech_stack", "success"}
    assert all(item.find_out == "Ask the hiring manager before the call." for item in open_ones)
    named = attrs.evolve(OPPORTUNITY, hiring_manager=Person("Ola"))
    assert "Ask Ola before the call." in {item.find_out for item in engagement(opportunity=named).questions()}


@pytest.mark.parametrize(
    ("disclose", "there"), [(Disclose.SAY, True), (Disclose.IF_ASKED, True), (Disclose.NEVER, False)]
)
def test_pay(disclose: Disclose, *, there: bool) -> None:
    """The pay is answered as far as it may be heard on a question."""
    paid = attrs.evolve(OPPORTUNITY, salary=Salary(10, 20, "EUR", "hour", disclose=disclose))
    (pay,) = [item for item in engagement(opportunity=paid).questions() if item.key == "salary"]
    assert bool(pay.answer) is there


def test_answers_come_from_the_manager() -> None:
    """Growth, tools and measures are answered in the manager's words."""
    told = attrs.evolve(
        OPPORTUNITY, learning=None, growth="lead of search", tech_stack="Rust, Zig", success=(Goal("it finds", "May"),)
    )
    answers = {item.key: item.answer for item in engagement(opportunity=told).questions()}
    assert answers["growth"] == "lead of search"
    assert answers["tech_stack"] == "Rust, Zig"
    assert answers["success"] == "it finds (May)"
