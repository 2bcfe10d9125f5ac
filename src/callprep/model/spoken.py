"""What may leave the house: projections of an opportunity that have no field for anything internal.

Texts are written from these and from nothing else. A `SpokenOpportunity` is for the call, a `WrittenOpportunity` for
mails, recaps and invitations; they are two classes, so that a type checker tells them apart, and neither inherits a
field that somebody adds to the other.
"""

from __future__ import annotations

import attrs

from callprep.model.company import CompanyLink, FundingRound, OneLiner, Product, ReviewSite, Visit
from callprep.model.parts import Competency, Goal, NextStep, Objection, Person, ReasonOpen, Requirement, Round, Tech

__all__ = ["Package", "ShownCompany", "SpokenOpportunity", "WrittenOpportunity"]


@attrs.frozen
class ShownCompany:
    """The part of a company that may go where its projection goes; planned and hushed products are gone."""

    name: str | None
    one_liner: str | None = None
    makes: str | None = None
    website: str | None = None
    products: tuple[Product, ...] = ()
    founders: tuple[Person, ...] = ()
    funding: tuple[FundingRound, ...] = ()
    startup: bool | None = None
    links: tuple[CompanyLink, ...] = ()
    one_liners: tuple[OneLiner, ...] = ()
    description: str | None = None
    industry: str | None = None
    founded: str | None = None
    hq: str | None = None
    locations: tuple[str, ...] = ()
    size: str | None = None
    funding_stage: str | None = None
    tech_stack: tuple[Tech, ...] = ()
    customers: tuple[str, ...] = ()
    press: tuple[CompanyLink, ...] = ()
    social: tuple[CompanyLink, ...] = ()
    reviews: tuple[ReviewSite, ...] = ()
    values: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    visit: Visit | None = None


@attrs.frozen
class Package:
    """What comes beside the pay; equity is no pay."""

    equity: str | None = None
    bonus: str | None = None
    benefits: tuple[str, ...] = ()


@attrs.frozen
class SpokenOpportunity:
    """The projection that call texts are written from: it has no field for anything internal.

    `pay` is the range where it may be said unasked, `pay_if_asked` where only on a question; never both, never the
    stretch; `package` and `package_if_asked` go the same way. Products that are planned and internal are gone, and so
    are internal rounds, weights, notes on people, and in rounds the names of those who did not agree. An answer in free
    words that names such a product, the stretch, or pay that is not told unasked, is left out as a whole.
    """

    title: str
    company: str
    one_liner: str | None
    makes: str | None
    products: tuple[Product, ...]
    founders: tuple[Person, ...]
    about: ShownCompany
    pay: str | None = None
    pay_if_asked: str | None = None
    package: Package = Package()
    package_if_asked: Package = Package()
    impact: str | None = None
    industry_change: str | None = None
    proof: tuple[CompanyLink, ...] = ()
    mission: str | None = None
    work: str | None = None
    problems: tuple[str, ...] = ()
    first_project: str | None = None
    team_impact: str | None = None
    company_goals: str | None = None
    growth: str | None = None
    next_roles: tuple[str, ...] = ()
    learning: tuple[str, ...] = ()
    success: tuple[Goal, ...] = ()
    tech_stack: tuple[Tech, ...] = ()
    profile: str | None = None
    must_have: tuple[Requirement, ...] = ()
    nice_to_have: tuple[Requirement, ...] = ()
    deal_breakers: tuple[Requirement, ...] = ()
    learnable: tuple[str, ...] = ()
    team: str | None = None
    team_members: tuple[Person, ...] = ()
    manager: Person | None = None
    level: str | None = None
    reports: int | None = None
    hiring_manager: Person | None = None
    recruiter: Person | None = None
    coordinator: Person | None = None
    reason_open: ReasonOpen | None = None
    speakable_reason: str | None = None
    locations: tuple[str, ...] = ()
    remote: str | None = None
    days_on_site: int | None = None
    eligible_countries: tuple[str, ...] = ()
    timezone_overlap: str | None = None
    travel: str | None = None
    visa_sponsorship: bool | None = None
    relocation: str | None = None
    employment_type: str | None = None
    start: str | None = None
    max_notice: str | None = None
    hours: str | None = None
    process: tuple[Round, ...] = ()
    feedback_within: str | None = None
    decision_by: str | None = None
    competencies: tuple[Competency, ...] = ()
    selling_points: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    downsides: str | None = None
    next_step: NextStep | None = None


@attrs.frozen
class WrittenOpportunity:
    """The projection that mails, recaps and invitations are written from: only what may be written.

    In a confidential search `title` and `company` are None, `about` is empty, and every answer is left out that names
    one of them, a product or a person of the company: however they are spelt, joined or inflected. Members of the team
    stand in it by their leave only. In any search an answer is left out that names untold pay, or an unwritten product.
    """

    title: str | None
    company: str | None
    one_liner: str | None
    makes: str | None
    products: tuple[Product, ...]
    founders: tuple[Person, ...]
    about: ShownCompany
    pay: str | None = None
    package: Package = Package()
    impact: str | None = None
    industry_change: str | None = None
    proof: tuple[CompanyLink, ...] = ()
    mission: str | None = None
    work: str | None = None
    problems: tuple[str, ...] = ()
    first_project: str | None = None
    team_impact: str | None = None
    company_goals: str | None = None
    growth: str | None = None
    next_roles: tuple[str, ...] = ()
    learning: tuple[str, ...] = ()
    success: tuple[Goal, ...] = ()
    tech_stack: tuple[Tech, ...] = ()
    profile: str | None = None
    must_have: tuple[Requirement, ...] = ()
    nice_to_have: tuple[Requirement, ...] = ()
    deal_breakers: tuple[Requirement, ...] = ()
    learnable: tuple[str, ...] = ()
    team: str | None = None
    team_members: tuple[Person, ...] = ()
    manager: Person | None = None
    level: str | None = None
    reports: int | None = None
    hiring_manager: Person | None = None
    recruiter: Person | None = None
    coordinator: Person | None = None
    reason_open: ReasonOpen | None = None
    speakable_reason: str | None = None
    locations: tuple[str, ...] = ()
    remote: str | None = None
    days_on_site: int | None = None
    eligible_countries: tuple[str, ...] = ()
    timezone_overlap: str | None = None
    travel: str | None = None
    visa_sponsorship: bool | None = None
    relocation: str | None = None
    employment_type: str | None = None
    start: str | None = None
    max_notice: str | None = None
    hours: str | None = None
    process: tuple[Round, ...] = ()
    feedback_within: str | None = None
    decision_by: str | None = None
    competencies: tuple[Competency, ...] = ()
    selling_points: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    downsides: str | None = None
    next_step: NextStep | None = None
