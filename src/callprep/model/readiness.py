"""How ready an opportunity is: each of the eight questions is open, thin or ready, and an open one costs something.

The thresholds (six words; a measure or a date; a core tool; five musts) are a proposal, to be tuned.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from callprep.model.opportunity import Opportunity

__all__ = ["KEYS", "OpenQuestion", "Readiness", "State", "open_questions", "question_of", "readiness"]

_FEWEST_WORDS = 6
_MOST_MUSTS = 5
_VAGUE = {
    "competitive", "competitive salary", "fast paced", "fast-paced", "fast-paced environment", "great culture",
    "various projects", "rockstar", "ninja", "market rate",
}  # fmt: skip
_DIGIT = re.compile(r"\d")
"""A number in a goal is a measure or a date: "90 days", "10 % of users"."""

_PHRASES = re.compile(r"[.,;:!?\n]+|\b(?:and|a|an|the|with)\b")


class State(enum.Enum):
    """How much of a question is answered."""

    OPEN = "open"
    THIN = "thin"
    READY = "ready"


@attrs.frozen
class OpenQuestion:
    """A question that the hiring manager has still to answer, and what stays unsaid until then."""

    number: str
    key: str
    question: str
    state: State
    blocks: str
    candidate_asks: str

    def __str__(self) -> str:
        """Say the question with its price."""
        return f"{self.number} {self.question} ({self.state.value}: {self.blocks})"


@attrs.frozen
class Readiness:
    """The state of each question, in the order of the eight, as pairs of key and state."""

    states: tuple[tuple[str, State], ...]

    @property
    def ready(self) -> int:
        """How many of the questions are ready."""
        return sum(state is State.READY for _, state in self.states)

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.ready} of {len(self.states)} questions ready"


# number, key (the field that answers it first), question, what an open answer blocks, what the candidate will ask
_QUESTIONS = (
    ("Q1", "impact", "What wider difference will they make, in the industry or the world?",
     "no impact opening; the company line falls back to what it makes", "What's in it for me?"),
    ("Q2", "work", "What will they work on first, and which problem does it solve?",
     "no role block: only the opener and questions", "What exactly would I build?"),
    ("Q3", "team_impact", "How does it move the team and the company's aims?",
     "no sentence on why it matters here", "Why does it matter there?"),
    ("Q4", "growth", "What room to grow is there: what will they learn, and what comes next?",
     "no growth sentence, and nothing new to offer where they have done the work before",
     "What would I learn? Where next?"),
    ("Q5", "success", "What shows that they succeed, by which measure, and by when?",
     "no answer to how they will be judged", "How will I be judged?"),
    ("Q6", "tech_stack", "Which tools, languages and systems, and how is each used?",
     "the stack sheet is empty", "What is the stack, and why?"),
    ("Q7", "must_have", "Which profile: what is a must, what is nice, what rules somebody out?",
     "fit has no criteria", "Do I need X?"),
    ("Q8", "salary", "What are the limits of the pay, and who may hear them?",
     "the pay question gets a promise to find out", "What is the pay?"),
)  # fmt: skip


KEYS = tuple(key for _, key, *_ in _QUESTIONS)
"""The keys of the eight questions, in their order."""


def question_of(key: str) -> str:
    """Give one of the eight questions by its key, with its number in front; the key itself for any other."""
    found = (f"{number}: {question}" for number, known, question, *_ in _QUESTIONS if known == key)
    return next(found, key)


def readiness(opportunity: Opportunity) -> Readiness:
    """Judge each of the eight questions."""
    return Readiness(tuple((key, _state(opportunity, key)) for _, key, *_ in _QUESTIONS))


def open_questions(opportunity: Opportunity) -> tuple[OpenQuestion, ...]:
    """Give the questions that are not ready, in the order of the eight; of a start-up also who is behind it."""
    judged = ((row, _state(opportunity, row[1])) for row in _QUESTIONS)
    eight = (
        OpenQuestion(number, key, question, state, blocks, asks)
        for (number, key, question, blocks, asks), state in judged
        if state is not State.READY
    )
    company = opportunity.company
    unbacked = company.startup and not (company.founders and company.funding)
    return (*eight, _BACKERS) if unbacked else tuple(eight)


_BACKERS = OpenQuestion(
    "Start-up",
    "funding",
    "Who founded it, and how is it funded: which round, how much, when, by whose word?",
    State.OPEN,
    "the start-up questions",
    "Who is behind it, and how long does the money last?",
)


def _state(opportunity: Opportunity, key: str) -> State:
    judge = {"success": _success, "tech_stack": _stack, "must_have": _profile, "salary": _salary}.get(key)
    return judge(opportunity) if judge else _prose(_words_of(opportunity, key))


def _words_of(opportunity: Opportunity, key: str) -> tuple[str | None, ...]:
    answers: dict[str, tuple[str | None, ...]] = {
        "impact": (opportunity.impact,),
        "work": (opportunity.work, opportunity.first_project, *(opportunity.problems or ())),
        "team_impact": (opportunity.team_impact, opportunity.company_goals),
        "growth": (opportunity.growth, *(opportunity.learning or ()), *(opportunity.next_roles or ())),
    }
    return answers[key]


def _prose(answers: tuple[str | None, ...]) -> State:
    """Judge text answers together: a first project alone answers Q2 as well as a sentence on the work does."""
    texts = [answer.strip() for answer in answers if answer and answer.strip()]
    if not texts:
        return State.OPEN
    vague = all(
        phrase.strip() in _VAGUE for text in texts for phrase in _PHRASES.split(text.casefold()) if phrase.strip()
    )
    words = sum(len(text.split()) for text in texts)
    return State.THIN if vague or words < _FEWEST_WORDS else State.READY


def _success(opportunity: Opportunity) -> State:
    if opportunity.success is None:
        return State.OPEN
    measured = any(goal.by or goal.metric or _DIGIT.search(goal.text) for goal in opportunity.success)
    return State.READY if measured else State.THIN


def _stack(opportunity: Opportunity) -> State:
    if opportunity.tech_stack is None:
        return State.OPEN
    return State.READY if any(tool.use.name == "CORE" for tool in opportunity.tech_stack) else State.THIN


def _profile(opportunity: Opportunity) -> State:
    lists = (opportunity.must_have, opportunity.nice_to_have, opportunity.deal_breakers)
    if all(answer is None for answer in lists):
        return _prose((opportunity.profile,))
    return State.THIN if len(opportunity.must_have or ()) > _MOST_MUSTS else State.READY


def _salary(opportunity: Opportunity) -> State:
    salary = opportunity.salary
    if salary is None or not (salary.min or salary.max):
        return State.OPEN
    upside_down = salary.min and salary.max and salary.min > salary.max
    return State.THIN if upside_down or not (salary.currency and salary.period) else State.READY
