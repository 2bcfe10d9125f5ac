"""Readiness: what makes each of the eight questions open, thin or ready, and what that costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import attrs
import pytest

from callprep import Company, Goal, Opportunity, Person, Requirement, Salary, Tech
from callprep.model.company import FundingRound
from callprep.model.opportunity import Use
from callprep.model.readiness import Readiness, State, open_questions, readiness

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", Company("Lumen Works"))
FULL = evolve(
    BARE,
    impact="everyone can have any book read to them",
    work="the search of the whole library, from typing to reading",
    team_impact="nothing else ships before the search does",
    growth="they would lead whatever comes after the search",
    success=(Goal("search is live", by="90 days"),),
    tech_stack="Kotlin, PostgreSQL",
    must_have=("has run a search in production",),
    salary=Salary(60_000, 80_000, "EUR", "year"),
)
KEYS = ("impact", "work", "team_impact", "growth", "success", "tech_stack", "must_have", "salary")
OPEN, THIN, READY = State.OPEN, State.THIN, State.READY
SIX = "one two three four five six"


def state(key: str, **answers: object) -> State:
    """Give the state of a question of an opportunity with only these answers."""
    return dict(readiness(evolve(BARE, **answers)).states)[key]


@pytest.mark.parametrize(
    ("key", "answers", "expected"),
    [
        # prose: six words in all, of which not all are stock
        ("impact", {"impact": None}, OPEN),
        ("impact", {"impact": "TBD"}, OPEN),
        ("impact", {"impact": "one two three four five"}, THIN),
        ("impact", {"impact": SIX}, READY),
        ("impact", {"impact": "Fast paced, great culture, various projects and a competitive salary!"}, THIN),
        ("impact", {"impact": "A fast-paced environment with great culture: rockstar, ninja"}, THIN),
        ("impact", {"impact": "Great culture and we change how people read"}, READY),
        ("work", {"problems": ["one two three", "four five six"]}, READY),
        ("work", {"first_project": SIX}, READY),
        ("work", {"work": "one two three", "first_project": "four five six"}, READY),
        ("work", {"work": "various projects"}, THIN),
        ("work", {"problems": ()}, OPEN),
        ("team_impact", {"company_goals": SIX}, READY),
        ("team_impact", {"team_impact": "helps"}, THIN),
        ("growth", {"learning": [SIX]}, READY),
        ("growth", {"next_roles": ["lead"], "growth": "two three four five six"}, READY),
        ("growth", {"next_roles": ["lead"]}, THIN),
        # success: a measure, a date, or a number in the words
        ("success", {"success": ()}, THIN),
        ("success", {"success": "make the app better"}, THIN),
        ("success", {"success": "live for 10 % of users"}, READY),
        ("success", {"success": [Goal("better", by="the summer")]}, READY),
        ("success", {"success": ["better", Goal("faster", metric="time to open")]}, READY),
        # tools: a core one
        ("tech_stack", {"tech_stack": ()}, THIN),
        (
            "tech_stack",
            {"tech_stack": [Tech("COBOL", Use.LEGACY), Tech("Rust", Use.PLANNED), Tech("Go", Use.SOME)]},
            THIN,
        ),
        ("tech_stack", {"tech_stack": "Kotlin"}, READY),
        # the profile: five musts at most
        ("must_have", {"must_have": [Requirement(str(number)) for number in range(5)]}, READY),
        ("must_have", {"must_have": [Requirement(str(number)) for number in range(6)]}, THIN),
        ("must_have", {"must_have": ()}, READY),
        ("must_have", {"nice_to_have": ["maps"]}, READY),
        ("must_have", {"deal_breakers": []}, READY),
        ("must_have", {"profile": "senior"}, THIN),
        ("must_have", {"profile": SIX}, READY),
        # pay: a limit, its currency and its period
        ("salary", {"salary": Salary()}, OPEN),
        ("salary", {"salary": Salary(0, 0, "EUR", "year")}, OPEN),
        ("salary", {"salary": Salary(currency="EUR", period="year", stretch=90_000)}, OPEN),
        ("salary", {"salary": Salary(60_000)}, THIN),
        ("salary", {"salary": Salary(80_000, 60_000, "EUR", "year")}, THIN),
        ("salary", {"salary": Salary(60_000, currency="EUR")}, THIN),
        ("salary", {"salary": Salary(60_000, period="year")}, THIN),
        ("salary", {"salary": Salary(max=80_000, currency="EUR", period="year")}, READY),
    ],
)
def test_state(key: str, answers: dict[str, object], expected: State) -> None:
    """Each question is judged by its own rule, and by nothing else."""
    assert state(key, **answers) is expected
    told = dict(readiness(evolve(BARE, **answers)).states)
    assert {told[other] for other in KEYS if other != key} == {OPEN}


def test_all_open_all_ready() -> None:
    """Without answers all eight are open, in the guide's order; with all of them none is missing."""
    assert [question.key for question in open_questions(BARE)] == list(KEYS)
    assert [question.number for question in open_questions(BARE)] == [f"Q{number}" for number in range(1, 9)]
    assert open_questions(FULL) == ()
    assert str(readiness(FULL)) == "8 of 8 questions ready"
    assert readiness(FULL) == Readiness(tuple((key, READY) for key in KEYS))


@pytest.mark.parametrize(
    ("key", "blocks", "asks"),
    [
        ("impact", "no impact opening", "What's in it for me?"),
        ("work", "no role block", "What exactly would I build?"),
        ("team_impact", "no sentence on why it matters here", "Why does it matter there?"),
        ("growth", "no growth sentence, and nothing new to offer", "What would I learn?"),
        ("success", "no answer to how they will be judged", "How will I be judged?"),
        ("tech_stack", "the stack sheet is empty", "What is the stack"),
        ("must_have", "fit has no criteria", "Do I need X?"),
        ("salary", "the pay question gets a promise", "What is the pay?"),
    ],
)
def test_dropped_one_by_one(key: str, blocks: str, asks: str) -> None:
    """One answer taken away is the one question that comes, with what it blocks and what the candidate will ask."""
    (question,) = open_questions(evolve(FULL, **{key: None}))
    assert (question.key, question.state) == (key, OPEN)
    assert blocks in question.blocks
    assert asks in question.candidate_asks
    assert str(question) == f"{question.number} {question.question} (open: {question.blocks})"


def test_thin_answers_are_asked_again() -> None:
    """A thin answer is as much a question as an open one, and says that it is thin."""
    (question,) = open_questions(evolve(FULL, success="make it better"))
    assert (question.key, question.state) == ("success", THIN)


@pytest.mark.parametrize(
    ("company", "asked"),
    [
        (Company("Lumen Works"), False),
        (Company("Lumen Works", startup=False), False),
        (Company("Lumen Works", startup=True), True),
        (Company("Lumen Works", startup=True, founders=(Person("Ngozi"),)), True),
        (Company("Lumen Works", startup=True, funding=(FundingRound("seed"),)), True),
        (Company("Lumen Works", startup=True, founders=(Person("Ngozi"),), funding=(FundingRound("seed"),)), False),
    ],
)
def test_start_up(company: Company, *, asked: bool) -> None:
    """Of a start-up it is asked, after the eight, who founded it and how it is funded."""
    assert [question.key for question in open_questions(evolve(FULL, company=company))] == ["funding"] * asked
    assert [question.key for question in open_questions(evolve(BARE, company=company))][8:] == ["funding"] * asked
