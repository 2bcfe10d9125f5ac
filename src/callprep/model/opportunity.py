"""An opportunity in place of a job description: what the person gets, in the eight answers of the hiring manager.

Only title and company are needed. Three states of an answer are told apart: open is None, an answer is a value, and
"asked, and there is none" is an empty tuple. Texts a candidate may hear are read from a `SpokenOpportunity`, and texts
they may read from a `WrittenOpportunity`: those have no field for the rest, so what is internal cannot be reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

import attrs

from callprep.model import _present, answers, intake, projecting, readiness
from callprep.model import told as marks
from callprep.model._checked import choice, listed, refuse_wrong_kinds
from callprep.model.candidate import ExternalRef
from callprep.model.company import Company, CompanyLink, pages
from callprep.model.intake import Acknowledged, Concern
from callprep.model.money import Salary
from callprep.model.parts import (
    Competency,
    Goal,
    NextStep,
    Novelty,
    Objection,
    Person,
    Problem,
    ReasonOpen,
    Requirement,
    Round,
    Team,
    Tech,
    Use,
    persons,
    tools,
)
from callprep.model.read import Read
from callprep.model.readiness import OpenQuestion, Readiness
from callprep.model.spoken import Package, ShownCompany, SpokenOpportunity, WrittenOpportunity
from callprep.model.told import Audience, Told, marks_its_fields

__all__ = [
    "Competency",
    "Goal",
    "NextStep",
    "Novelty",
    "Objection",
    "Opportunity",
    "Package",
    "Problem",
    "ReasonOpen",
    "Requirement",
    "Round",
    "ShownCompany",
    "SpokenOpportunity",
    "Team",
    "Tech",
    "Use",
    "WrittenOpportunity",
]


def _goals(given: str | Iterable[str | Goal] | None) -> tuple[Goal, ...] | None:
    return answers.items(given, Goal)


def _requirements(given: str | Iterable[str | Requirement] | None) -> tuple[Requirement, ...] | None:
    return answers.items(given, Requirement)


def _problems(given: str | Iterable[str | Problem] | None) -> tuple[Problem, ...] | None:
    return answers.items(given, Problem)


def _rounds(given: str | Iterable[str | Round] | None) -> tuple[Round, ...] | None:
    return answers.items(given, Round)


def _competencies(given: str | Iterable[str | Competency] | None) -> tuple[Competency, ...] | None:
    return answers.items(given, Competency)


def _objections(given: str | Iterable[str | Objection] | None) -> tuple[Objection, ...] | None:
    return answers.items(given, Objection)


def _people(given: str | Iterable[str | Person] | None) -> tuple[Person, ...] | None:
    return answers.items(given, Person)


def _person(given: str | Person | None) -> Person | None:
    return answers.of_text(given, Person)


def _team(given: str | Team | None) -> Team | None:
    return answers.of_text(given, Team)


def _step(given: str | NextStep | None) -> NextStep | None:
    return answers.of_text(given, NextStep)


def _salary(given: str | Salary | None) -> Salary | None:
    return answers.of_text(given, Salary.of_text)


def _reason(given: str | ReasonOpen | None) -> ReasonOpen | None:
    return choice(ReasonOpen, given, "reason_open")


def _known(given: Iterable[Acknowledged]) -> tuple[Acknowledged, ...]:
    return listed(given)


def _company(given: str | Company) -> Company:
    """Take a name alone for a company."""
    return Company(given) if isinstance(given, str) else given


@attrs.frozen(slots=False)  # with a dict for what is worked out once
class Opportunity:
    """What somebody would come to do, and why; see the module for the three states of an answer.

    Each answer may be a plain text, a list of texts, or typed. What only puts off ("TBD", "n/a", blanks) is open.
    Each may have a mark in `told`: who said so, when, and who may hear it (see `callprep.model.told` for why the marks
    stand beside the answers); `answered` sets both at once.
    """

    title: str
    company: Company = attrs.field(converter=_company)
    # question 1, the wider difference
    impact: str | None = attrs.field(default=None, converter=answers.text)
    # question 2, the work and the problem
    work: str | None = attrs.field(default=None, converter=answers.text)
    problems: tuple[Problem, ...] | None = attrs.field(default=None, converter=_problems)
    first_project: str | None = attrs.field(default=None, converter=answers.text)
    # question 3, the team and the company's aims
    team_impact: str | None = attrs.field(default=None, converter=answers.text)
    company_goals: str | None = attrs.field(default=None, converter=answers.text)
    # question 4, room to grow
    growth: str | None = attrs.field(default=None, converter=answers.text)
    next_roles: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    learning: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    # question 5, what shows success
    success: tuple[Goal, ...] | None = attrs.field(default=None, converter=_goals)
    # question 6, tools
    tech_stack: tuple[Tech, ...] | None = attrs.field(default=None, converter=tools)
    # question 7, the profile
    profile: str | None = attrs.field(default=None, converter=answers.text)
    must_have: tuple[Requirement, ...] | None = attrs.field(default=None, converter=_requirements)
    nice_to_have: tuple[Requirement, ...] | None = attrs.field(default=None, converter=_requirements)
    deal_breakers: tuple[Requirement, ...] | None = attrs.field(default=None, converter=_requirements)
    # question 8, pay
    salary: Salary | None = attrs.field(default=None, converter=_salary)
    benefits: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    # what good intakes ask beyond the eight
    team: Team | None = attrs.field(default=None, converter=_team)
    hiring_manager: Person | None = attrs.field(default=None, converter=_person)
    team_members: tuple[Person, ...] = attrs.field(default=(), converter=persons)
    locations: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    remote: str | None = attrs.field(default=None, converter=answers.text)
    process: tuple[Round, ...] | None = attrs.field(default=None, converter=_rounds)
    downsides: str | None = attrs.field(default=None, converter=answers.text)
    next_step: NextStep | None = attrs.field(default=None, converter=_step)
    # these never leave the house
    code: str | None = attrs.field(default=None, converter=answers.text)
    reason_note: str | None = attrs.field(default=None, converter=answers.text)
    flexibility: str | None = attrs.field(default=None, converter=answers.text)
    sourcing_notes: str | None = attrs.field(default=None, converter=answers.text)
    ref: ExternalRef | None = None
    # more on the eight
    industry_change: str | None = attrs.field(default=None, converter=answers.text)
    proof: tuple[CompanyLink, ...] | None = attrs.field(default=None, converter=pages)
    learnable: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    equity: str | None = attrs.field(default=None, converter=answers.text)
    bonus: str | None = attrs.field(default=None, converter=answers.text)
    # more beyond the eight
    mission: str | None = attrs.field(default=None, converter=answers.text)
    reason_open: ReasonOpen | None = attrs.field(default=None, converter=_reason)
    speakable_reason: str | None = attrs.field(default=None, converter=answers.text)
    manager: Person | None = attrs.field(default=None, converter=_person)
    level: str | None = attrs.field(default=None, converter=answers.text)
    reports: int | None = None
    days_on_site: int | None = None
    eligible_countries: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    timezone_overlap: str | None = attrs.field(default=None, converter=answers.text)
    travel: str | None = attrs.field(default=None, converter=answers.text)
    visa_sponsorship: bool | None = None
    relocation: str | None = attrs.field(default=None, converter=answers.text)
    employment_type: str | None = attrs.field(default=None, converter=answers.text)
    start: str | None = attrs.field(default=None, converter=answers.day_or_text)
    max_notice: str | None = attrs.field(default=None, converter=answers.text)
    hours: str | None = attrs.field(default=None, converter=answers.text)
    feedback_within: str | None = attrs.field(default=None, converter=answers.text)
    decision_by: str | None = attrs.field(default=None, converter=answers.day_or_text)
    competencies: tuple[Competency, ...] | None = attrs.field(default=None, converter=_competencies)
    selling_points: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    objections: tuple[Objection, ...] | None = attrs.field(default=None, converter=_objections)
    recruiter: Person | None = attrs.field(default=None, converter=_person)
    coordinator: Person | None = attrs.field(default=None, converter=_person)
    # more that never leaves the house
    urgency: str | None = attrs.field(default=None, converter=answers.text)
    ideal_profiles: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    target_companies: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    off_limits: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    target_start: str | None = attrs.field(default=None, converter=answers.day_or_text)
    headcount: int | None = None
    approved: bool | None = None
    approvers: tuple[Person, ...] | None = attrs.field(default=None, converter=_people)
    confidential: bool = False
    told: tuple[Told, ...] = attrs.field(default=(), validator=marks_its_fields)
    acknowledged: tuple[Acknowledged, ...] = attrs.field(default=(), converter=_known)
    # what a posting or another system said in its own words: no answer of anybody's, and for you alone
    source_text: str | None = attrs.field(default=None, converter=answers.text)

    __attrs_post_init__ = refuse_wrong_kinds

    def missing(self) -> tuple[OpenQuestion, ...]:
        """Give the open and thin questions, each with what it blocks: the eight in their order, then the rest by use.

        `callprep.model.readiness.ranked_missing` orders them for one candidate.
        """
        return readiness.missing(self)

    def readiness(self) -> Readiness:
        """Give the state of each of the eight questions."""
        return readiness.readiness(self)

    def concerns(self, today: date) -> tuple[Concern, ...]:
        """Give what is doubtful about the answers: warnings, never errors; one acknowledged says by whom."""
        return intake.intake_lint(self, today)

    def acknowledging(self, concern: Concern, *, by: str, on: date) -> Opportunity:
        """Give the opportunity with a concern that somebody takes on by name: it stays, and says so.

        It holds for these words; other words in the same answer are a new concern.
        """
        known = Acknowledged(concern.id, concern.field, concern.text, by, on)
        return attrs.evolve(self, acknowledged=(*self.acknowledged, known))

    def answered(  # noqa: D417 -- the marks are those of `Told`
        self,
        field: str,
        answer: object,
        *,
        said_by: str | None = None,
        said_on: date | None = None,
        audience: Audience | None = None,
        source: str | None = None,
    ) -> Opportunity:
        """Give the opportunity with an answer, whose word it is and who may hear it; the older one stays in `told`.

        Args:
            field: The name of the field ("impact").
            answer: What the field takes. What only puts off ("TBD") changes nothing.

        Raises:
            InvalidInputError: An opportunity has no such field.
        """
        return marks.answered(self, answer, Told(field, said_by, said_on, audience, source))

    def heard_by(self, field: str) -> Audience:
        """Give who may hear an answer: what was marked, else the rule for that field; what is internal stays so."""
        return projecting.heard_by(self, field)

    def spoken(self) -> SpokenOpportunity:
        """Give the part that may be said on a call.

        An answer that names pay, or a product, that may not be told there is left out as a whole; `concerns` says so.
        """
        return self._spoken

    @cached_property
    def _spoken(self) -> SpokenOpportunity:
        return projecting.spoken(self)

    def written(self) -> WrittenOpportunity:
        """Give the part that may stand in a mail, recap or invitation.

        In a confidential search that part names neither title nor company: both are None, and so is every answer that
        would give them away. A text that cannot do without them must not be written. What `spoken` leaves out for its
        words is left out here as well.
        """
        return self._written

    @cached_property
    def _written(self) -> WrittenOpportunity:
        return projecting.written(self)

    def questionnaire(self, *, today: date | None = None, mail_to: str | None = None) -> _present.Questionnaire:
        """Give the questions to the hiring manager, filled with what is known: as Markdown, a form, a mail or JSON.

        Args:
            today: The day that answers are too old by; none is, where left out.
            mail_to: Where the form of the page is to be sent; without, it can only be printed or copied.
        """
        return _present.questionnaire(self, today, mail_to)

    def with_answers(
        self, answers: str | Mapping[str, object], *, said_by: str | None = None, said_on: date | None = None
    ) -> Read[Opportunity]:
        """Read the answered questionnaire, and give the opportunity with what it says.

        Args:
            answers: The form as it came back (Markdown, a mail with quoted lines, JSON, what the page sent), or a
                mapping from field to answer.
            said_by: Whose word it is.
            said_on: When it was said.

        Returns:
            The opportunity, and what could not be placed, with its words. Nothing is dropped.
        """
        return _present.with_answers(self, answers, said_by, said_on)

    @classmethod
    def from_mapping(cls, obj: object, mapping: _present.MappingLike) -> Read[Opportunity | None]:
        """Read a job of another system: a mapping, or an object with attributes, which is never changed.

        Args:
            obj: What the other system gave.
            mapping: Where each field stands in it: `callprep.mapping("greenhouse")`, or a dict of one's own from field
                to path ("a.b[0].c"), paths of which the first that answers counts, or a callable.

        Returns:
            What was understood, None where that is nothing at all, and what was not.

        Raises:
            InvalidInputError: The mapping names a field that there is not; the object was not looked at.
        """
        return _present.from_mapping(cls, obj, mapping)

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
