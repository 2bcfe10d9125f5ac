"""What they will ask: ranked, each with an answer from the manager's words or with whom to ask."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import OPPORTUNITY, TODAY, dossier

from callprep import Disclose, Goal, Opportunity, Person, Project, Salary
from callprep.insight.overlap import offer, overlaps
from callprep.insight.questions import Question, asked_for, questions

FULL = attrs.evolve(
    OPPORTUNITY,
    growth="they would lead what comes after it",
    team="four people",
    tech_stack="Kotlin, PostgreSQL",
    success=(Goal("search is live", by="90 days"), Goal("people use it")),
    salary=Salary(60_000, 80_000, "EUR", "year", disclose=Disclose.IF_ASKED),
    hiring_manager=Person("Anand Rao"),
)
BARE = Opportunity("Engineer", OPPORTUNITY.company)
INDEX = Project("search-index", topics=("search", "index"))


def asked(role: Opportunity, *projects: Project) -> dict[str, Question]:
    """Give the questions about a role by key, in their order."""
    known, spoken = dossier(*projects), role.spoken()
    found = questions(role, overlaps(known, spoken, TODAY), offer(known, spoken))
    return {question.key: question for question in found}


def test_answers() -> None:
    """Every answer is the manager's own, and names the field that it rests on."""
    told = {key: (question.answer, question.cites) for key, question in asked(FULL).items()}
    assert told == {
        "growth": ("with the speech team, answers read out loud", ("opportunity.learning",)),
        "work": ("the index behind the library search, from scratch", ("opportunity.first_project",)),
        "team": ("four people", ("opportunity.team",)),
        "salary": ("60,000 to 80,000 EUR a year", ("opportunity.salary",)),
        "tech_stack": ("Kotlin, PostgreSQL", ("opportunity.tech_stack",)),
        "success": ("search is live (90 days); people use it", ("opportunity.success",)),
    }
    assert {question.find_out for question in asked(FULL).values()} == {None}


def test_order() -> None:
    """What they would learn comes first, whatever is answered."""
    order = ["growth", "work", "team", "salary", "tech_stack", "success"]
    assert list(asked(FULL)) == list(asked(BARE)) == list(asked(FULL, INDEX)) == order


@pytest.mark.parametrize(("manager", "whom"), [(None, "the hiring manager"), (Person("Anand Rao"), "Anand Rao")])
def test_no_answer(manager: Person | None, whom: str) -> None:
    """Without an answer there is none: it says whom to ask before the call, and rests on nothing."""
    for question in asked(attrs.evolve(BARE, hiring_manager=manager)).values():
        assert (question.answer, question.cites, question.find_out) == (None, (), f"Ask {whom} before the call.")


def test_other_fields() -> None:
    """Where the first field is open the second answers: growth for learning, the work for the first project."""
    told = asked(attrs.evolve(FULL, learning=None, first_project=None, work="the whole search"))
    assert told["growth"].cites == ("opportunity.growth",)
    assert (told["work"].answer, told["work"].cites) == ("the whole search", ("opportunity.work",))


def test_after_an_overlap() -> None:
    """Somebody who has built it asks what is left to learn, and hears what their work does not have."""
    learn = asked(FULL, INDEX)["growth"]
    (overlap, *_) = overlaps(dossier(INDEX), FULL.spoken(), TODAY)
    assert learn.question == "I have already built search-index: what would I learn?"
    assert learn.answer == "with the speech team, answers read out loud"
    assert learn.cites == (overlap.evidence.id, "opportunity.learning")


def test_nothing_left_to_learn() -> None:
    """After an overlap with nothing new there is no answer, and it must be found out."""
    learn = asked(attrs.evolve(FULL, learning=None, growth=None), INDEX)["growth"]
    assert (learn.answer, learn.find_out) == (None, "Ask Anand Rao before the call.")
    assert len(learn.cites) == 1


@pytest.mark.parametrize(
    ("disclose", "answer"), [(Disclose.SAY, True), (Disclose.IF_ASKED, True), (Disclose.NEVER, False)]
)
def test_pay(disclose: Disclose, *, answer: bool) -> None:
    """Pay is answered on a question where the rule lets it be told, and never with the stretch."""
    salary = Salary(60_000, 80_000, "EUR", "year", stretch=95_000, disclose=disclose)
    told = asked(attrs.evolve(FULL, salary=salary))["salary"]
    assert told.answer == ("60,000 to 80,000 EUR a year" if answer else None)


@pytest.mark.parametrize(
    ("reply", "keys"),
    [
        ("What is the pay?", {"salary"}),
        ("Sounds good. Is it remote, and what would I learn?", {"locations", "growth"}),
        ("Which city? Which stack?", {"locations", "tech_stack"}),
        ("My team is great and the pay is fine.", set[str]()),
        ("", set[str]()),
    ],
)
def test_what_a_reply_asks_for(reply: str, keys: set[str]) -> None:
    """A reply asks for what its questions name, and a statement asks for nothing."""
    assert asked_for(reply) == keys
