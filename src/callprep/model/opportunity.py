"""An opportunity in place of a job description: what the person gets, in the eight answers of the hiring manager.

Only title and company are needed. Three states of an answer are told apart: open is None, an answer is a value, and
"asked, and there is none" is an empty tuple. Texts a candidate may hear are read from a `SpokenOpportunity`, which has
no field for the rest: what is internal cannot be reached from there.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

import attrs

from callprep.model import _present
from callprep.model.candidate import ExternalRef
from callprep.model.company import Audience, Company, Person, Product
from callprep.model.money import Disclose, Salary
from callprep.model.readiness import OpenQuestion, Readiness, open_questions, readiness

__all__ = ["Goal", "NextStep", "Opportunity", "Requirement", "Round", "SpokenOpportunity", "Tech", "Use"]


_T = TypeVar("_T")


class Use(enum.Enum):
    """How a tool is used in the role."""

    CORE = "core"
    SOME = "some"
    PLANNED = "planned"
    LEGACY = "legacy"


@attrs.frozen
class Tech:
    """A tool, language or system of the role (Q6); the spelling stays as given."""

    name: str
    use: Use = Use.CORE
    note: str | None = None


@attrs.frozen
class Goal:
    """One measure of success (Q5): what, by when (in words or a date as text), and how it is measured."""

    text: str
    by: str | None = None
    metric: str | None = None


@attrs.frozen
class Requirement:
    """Something the profile asks for (Q7); `kind` is skill, experience, credential, language, place or other."""

    text: str
    kind: str = "skill"


@attrs.frozen
class Round:
    """One round of interviews; internal rounds are not told."""

    name: str
    minutes: int | None = None
    people: tuple[Person, ...] = ()
    evaluates: tuple[str, ...] = ()
    internal: bool = False


@attrs.frozen
class NextStep:
    """The one small thing to ask for at the end of the call.

    `what` is the invitation ("come by for a short talk"), `when` says it in words or `on` as a date, `minutes` the
    effort.
    """

    what: str
    when: str | None = None
    on: date | None = None
    minutes: int | None = None
    place: str | None = None
    meets: Person | None = None


_NO_ANSWER = frozenset({"", "-", "?", "n/a", "tba", "tbc", "tbd", "see jd", "to be discussed"})


def _text(given: str | None) -> str | None:
    """Take an answer; a blank one, or one that only puts off, is open."""
    said = (given or "").strip()
    return None if said.casefold().rstrip(".!") in _NO_ANSWER else said


def _items(given: str | Iterable[str | _T] | None, make: Callable[[str], _T]) -> tuple[_T, ...] | None:
    """Take one item or several, as texts or typed; a string is one item, never letters.

    An empty list says that there is none; a list of nothing but blanks says nothing, and is open.
    """
    if given is None:
        return None
    items = (given,) if isinstance(given, str) else tuple(given)
    made = tuple(make(item.strip()) if isinstance(item, str) else item for item in items if _told(item))
    return made if made or not items else None


def _told(item: object) -> bool:
    return not isinstance(item, str) or _text(item) is not None


def _texts(given: str | Iterable[str] | None) -> tuple[str, ...] | None:
    return _items(given, str)


def _tools(given: str | Iterable[str | Tech] | None) -> tuple[Tech, ...] | None:
    """Take "Python, Kafka", names, or tools; a plain string is split at commas and semicolons."""
    return _items(given.replace(";", ",").split(",") if isinstance(given, str) else given, Tech)


def _goals(given: str | Iterable[str | Goal] | None) -> tuple[Goal, ...] | None:
    return _items(given, Goal)


def _requirements(given: str | Iterable[str | Requirement] | None) -> tuple[Requirement, ...] | None:
    return _items(given, Requirement)


def _company(given: str | Company) -> Company:
    """Take a name alone for a company."""
    return Company(given) if isinstance(given, str) else given


@attrs.frozen
class Opportunity:
    """What somebody would come to do, and why; see the module for the three states of an answer.

    Each answer may be a plain text, a list of texts, or typed. What only puts off ("TBD", "n/a", blanks) is open.
    """

    title: str
    company: Company = attrs.field(converter=_company)
    # question 1, the wider difference
    impact: str | None = attrs.field(default=None, converter=_text)
    # question 2, the work and the problem
    work: str | None = attrs.field(default=None, converter=_text)
    problems: tuple[str, ...] | None = attrs.field(default=None, converter=_texts)
    first_project: str | None = attrs.field(default=None, converter=_text)
    # question 3, the team and the company's aims
    team_impact: str | None = attrs.field(default=None, converter=_text)
    company_goals: str | None = attrs.field(default=None, converter=_text)
    # question 4, room to grow
    growth: str | None = attrs.field(default=None, converter=_text)
    next_roles: tuple[str, ...] | None = attrs.field(default=None, converter=_texts)
    learning: tuple[str, ...] | None = attrs.field(default=None, converter=_texts)
    # question 5, what shows success
    success: tuple[Goal, ...] | None = attrs.field(default=None, converter=_goals)
    # question 6, tools
    tech_stack: tuple[Tech, ...] | None = attrs.field(default=None, converter=_tools)
    # question 7, the profile
    profile: str | None = attrs.field(default=None, converter=_text)
    must_have: tuple[Requirement, ...] | None = attrs.field(default=None, converter=_requirements)
    nice_to_have: tuple[Requirement, ...] | None = attrs.field(default=None, converter=_requirements)
    deal_breakers: tuple[Requirement, ...] | None = attrs.field(default=None, converter=_requirements)
    # question 8, pay
    salary: Salary | None = None
    benefits: tuple[str, ...] | None = attrs.field(default=None, converter=_texts)
    # what good intakes ask beyond the eight
    team: str | None = attrs.field(default=None, converter=_text)
    hiring_manager: Person | None = None
    team_members: tuple[Person, ...] = ()
    locations: tuple[str, ...] | None = attrs.field(default=None, converter=_texts)
    remote: str | None = attrs.field(default=None, converter=_text)
    process: tuple[Round, ...] | None = None
    downsides: str | None = attrs.field(default=None, converter=_text)
    next_step: NextStep | None = None
    # these never leave the house
    code: str | None = attrs.field(default=None, converter=_text)
    reason_note: str | None = attrs.field(default=None, converter=_text)
    flexibility: str | None = attrs.field(default=None, converter=_text)
    sourcing_notes: str | None = attrs.field(default=None, converter=_text)
    ref: ExternalRef | None = None

    def missing(self) -> tuple[OpenQuestion, ...]:
        """Give the open and thin questions in the order of the eight, each with what it blocks."""
        return open_questions(self)

    def readiness(self) -> Readiness:
        """Give the state of each of the eight questions."""
        return readiness(self)

    def spoken(self) -> SpokenOpportunity:
        """Give the part that may be said on a call."""
        return _spoken(self)

    def to_json(self) -> str:
        """Give the opportunity as JSON text with a schema number; `from_json` reads it back."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Opportunity:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no opportunity; the message names the place.
        """
        return _present.from_json(cls, text)


@attrs.frozen
class SpokenOpportunity:
    """The projection that call texts are written from: it has no field for anything internal.

    `pay` is the range where it may be said unasked, `pay_if_asked` where only on a question; never both, never the
    stretch. Products that are planned and internal are gone.
    """

    title: str
    company: str
    one_liner: str | None
    makes: str | None
    products: tuple[Product, ...]
    impact: str | None
    work: str | None
    problems: tuple[str, ...]
    first_project: str | None
    team_impact: str | None
    company_goals: str | None
    growth: str | None
    next_roles: tuple[str, ...]
    learning: tuple[str, ...]
    success: tuple[Goal, ...]
    tech_stack: tuple[Tech, ...]
    team: str | None
    hiring_manager: Person | None
    team_members: tuple[Person, ...]
    founders: tuple[Person, ...]
    locations: tuple[str, ...]
    remote: str | None
    process: tuple[Round, ...]
    downsides: str | None
    next_step: NextStep | None
    must_have: tuple[Requirement, ...]
    deal_breakers: tuple[Requirement, ...]
    pay: str | None
    pay_if_asked: str | None


def _spoken(opportunity: Opportunity) -> SpokenOpportunity:
    company, salary = opportunity.company, opportunity.salary
    pay = str(salary) or None if salary else None
    disclose = salary.disclose if salary else Disclose.NEVER
    return SpokenOpportunity(
        title=opportunity.title,
        company=company.name,
        one_liner=company.one_liner,
        makes=company.makes,
        products=company.products_for(Audience.SPEAKABLE),
        impact=opportunity.impact,
        work=opportunity.work,
        problems=opportunity.problems or (),
        first_project=opportunity.first_project,
        team_impact=opportunity.team_impact,
        company_goals=opportunity.company_goals,
        growth=opportunity.growth,
        next_roles=opportunity.next_roles or (),
        learning=opportunity.learning or (),
        success=opportunity.success or (),
        tech_stack=opportunity.tech_stack or (),
        team=opportunity.team,
        hiring_manager=opportunity.hiring_manager,
        team_members=opportunity.team_members,
        founders=company.founders,
        locations=opportunity.locations or (),
        remote=opportunity.remote,
        process=tuple(item for item in opportunity.process or () if not item.internal),
        downsides=opportunity.downsides,
        next_step=opportunity.next_step,
        must_have=opportunity.must_have or (),
        deal_breakers=opportunity.deal_breakers or (),
        pay=pay if disclose is Disclose.SAY else None,
        pay_if_asked=pay if disclose is Disclose.IF_ASKED else None,
    )
