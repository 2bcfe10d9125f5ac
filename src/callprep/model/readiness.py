"""How ready an opportunity is: each of the eight questions is open, thin or ready, and an open one costs something.

An answer that says that there is none is one, and no gap. The thresholds (six words; a measure or a date; a core tool;
five musts) are a proposal, to be tuned.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from callprep.model import answers
from callprep.model import told as marks
from callprep.model._questions import ALL, BACKERS, BEYOND, EIGHT, Asked
from callprep.model._stock import is_vague
from callprep.model.money import PERIODS, currency_of
from callprep.model.shapes import is_list

if TYPE_CHECKING:
    from callprep.model.opportunity import Opportunity

__all__ = [
    "KEYS",
    "MOST_MUSTS",
    "OpenQuestion",
    "Readiness",
    "State",
    "is_measured",
    "missing",
    "open_questions",
    "question_of",
    "ranked_missing",
    "readiness",
]

_FEWEST_WORDS = 6
MOST_MUSTS = 5
"""More musts than this describe nobody (OPPORTUNITY rules, a proposal)."""
_SYLLABLES = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_SYLLABLES}]{{1,2}}|[^\s{_SYLLABLES}]+")
"""A word, or where no blanks part words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) two characters in its place."""
_DIGIT = re.compile(r"\d")
"""A number in a goal is a measure or a date: "90 days", "10 % of users"."""


class State(enum.Enum):
    """How much of a question is answered."""

    OPEN = "open"
    THIN = "thin"
    READY = "ready"


@attrs.frozen
class OpenQuestion:
    """A question that the hiring manager has still to answer, and what stays unsaid until then.

    `blocks` is what cannot be written, `candidate_asks` the question that will come instead.
    """

    number: str
    key: str
    question: str
    state: State
    blocks: str
    candidate_asks: str

    @property
    def consequence(self) -> str:
        """The price in one sentence: "no growth answer: …; the candidate will ask «Where next?»"."""
        lack = "no" if self.state is State.OPEN else "only a thin"
        asks = f"; the candidate will ask «{self.candidate_asks}»" if self.candidate_asks else ""
        return f"{lack} {_NAME_OF.get(self.key, self.key)} answer: {self.blocks}{asks}"

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


KEYS = tuple(asked.key for asked in EIGHT)
"""The keys of the eight questions, in their order."""
_NAME_OF = {asked.key: asked.name for asked in ALL}


def question_of(key: str) -> str:
    """Give one of the eight questions by its key, with its number in front; the key itself for any other."""
    return next((f"{asked.number}: {asked.question}" for asked in EIGHT if asked.key == key), key)


def readiness(opportunity: Opportunity) -> Readiness:
    """Judge each of the eight questions."""
    return Readiness(tuple((asked.key, _state(opportunity, asked.key)) for asked in EIGHT))


def open_questions(opportunity: Opportunity) -> tuple[OpenQuestion, ...]:
    """Give the questions that are not ready, in the order of the eight; of a start-up also who is behind it."""
    eight = ((asked, _state(opportunity, asked.key)) for asked in EIGHT)
    return tuple(_open(asked, state) for asked, state in (*eight, *_backers(opportunity)) if state is not State.READY)


def missing(opportunity: Opportunity) -> tuple[OpenQuestion, ...]:
    """Give the open and thin questions: those of `open_questions`, then what good intakes ask beyond, by use."""
    beyond = (asked for asked in BEYOND if all(attrgetter(name)(opportunity) is None for name in asked.answered_by))
    return (*open_questions(opportunity), *(_open(asked, State.OPEN) for asked in beyond))


def ranked_missing(
    opportunity: Opportunity, *, overlaps: bool = False, asked: frozenset[str] = frozenset()
) -> tuple[OpenQuestion, ...]:
    """Give what is missing, by the damage that it does with one candidate; within a rank in the order of `missing`.

    First comes growth where they have done the task before: without something new there is no pitch for them. Then what
    they asked for themselves, then the work, without which nobody gets a pitch, then the rest of the eight, then all
    else; open before thin.

    Args:
        opportunity: What is offered.
        overlaps: Whether the candidate has surely done the task before.
        asked: The keys of the questions that the candidate has asked already ("salary").
    """

    def damage(question: OpenQuestion) -> tuple[int, bool]:
        ranks = (
            overlaps and question.key == "growth",
            question.key in asked,
            question.key == "work",
            question.key in KEYS or question.key == BACKERS.key,
        )
        return next((rank for rank, holds in enumerate(ranks) if holds), len(ranks)), question.state is State.THIN

    return tuple(sorted(missing(opportunity), key=damage))


def _open(asked: Asked, state: State) -> OpenQuestion:
    blocks = asked.thin if state is State.THIN else asked.blocks
    return OpenQuestion(asked.number, asked.key, asked.question, state, blocks, asked.candidate_asks)


def _backers(opportunity: Opportunity) -> Iterator[tuple[Asked, State]]:
    """Judge a start-up: it needs founders and funding, and of each round the day and who says so."""
    company = opportunity.company
    if company.startup and not (company.founders and company.funding):
        yield BACKERS, State.OPEN
    elif company.startup:
        mark = marks.latest(company.told, "funding")
        backed = mark is not None and (mark.source or mark.said_by)
        sure = all(item.amount and item.closed and (item.source or backed) for item in company.funding)
        yield BACKERS, State.READY if sure else State.THIN


def _state(opportunity: Opportunity, key: str) -> State:
    judge = {"success": _success, "tech_stack": _stack, "must_have": _profile, "salary": _salary}.get(key)
    return judge(opportunity) if judge else _told(opportunity, key)


_IN_WORDS: dict[str, tuple[str, ...]] = {
    "impact": ("impact", "industry_change"),
    "work": ("work", "first_project", "problems"),
    "team_impact": ("team_impact", "company_goals"),
    "growth": ("growth", "learning", "next_roles"),
}
"""The answers that are judged together: a first project alone answers Q2 as well as a sentence on the work does."""
_SETTLED_BY = {"work": ("work", "first_project")}
"""The answers that all have to say "none" to settle a question; of the others it is the first."""


def _told(opportunity: Opportunity, key: str) -> State:
    first = _SETTLED_BY.get(key, (key,))
    if all(answers.says_none(getattr(opportunity, name)) for name in first):
        return State.READY
    given = [getattr(opportunity, name) for name in _IN_WORDS[key]]
    return _prose([text for answer in given for text in _texts(answer)])


def _texts(answer: object) -> Iterator[str]:
    several = answer if is_list(answer) else (answer,)
    return (str(item) for item in several if item is not None and not answers.says_none(item))


def _prose(texts: Sequence[str]) -> State:
    if not texts:
        return State.OPEN
    words = sum(len(_WORD.findall(text)) for text in texts)
    return State.THIN if all(map(is_vague, texts)) or words < _FEWEST_WORDS else State.READY


def is_measured(text: str, by: str | None, metric: str | None) -> bool:
    """Tell whether a goal has a measure or a date: in its own field, or as a number in its words."""
    return bool(by or metric or _DIGIT.search(text))


def _success(opportunity: Opportunity) -> State:
    if opportunity.success is None:
        return State.OPEN
    measured = any(is_measured(goal.text, goal.by, goal.metric) for goal in opportunity.success)
    return State.READY if measured else State.THIN


def _stack(opportunity: Opportunity) -> State:
    tools = opportunity.tech_stack
    if tools is None:
        return State.OPEN
    return State.READY if not tools or any(tool.use.name == "CORE" for tool in tools) else State.THIN


def _profile(opportunity: Opportunity) -> State:
    lists = (opportunity.must_have, opportunity.nice_to_have, opportunity.deal_breakers)
    if all(answer is None for answer in lists):
        return State.READY if answers.says_none(opportunity.profile) else _prose([*_texts(opportunity.profile)])
    wanted = [item.text for answer in lists for item in answer or ()]
    vague = wanted and all(map(is_vague, (*wanted, *_texts(opportunity.profile))))
    return State.THIN if vague or len(opportunity.must_have or ()) > MOST_MUSTS else State.READY


def _salary(opportunity: Opportunity) -> State:
    salary = opportunity.salary
    if salary is None or not (salary.is_known or salary.words):
        return State.OPEN
    if answers.says_none(salary):
        return State.READY
    known = salary.is_known and currency_of(salary.currency or "") and salary.period in PERIODS
    return State.READY if known and not salary.is_upside_down else State.THIN
