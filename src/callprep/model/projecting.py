"""Who may hear which answer, and the two projections made by that rule.

Which answer goes where, the table `_RULES` says, unless the manager's mark says otherwise; what is not in that table
goes nowhere, so that a field that somebody adds stays inside until somebody decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

import attrs

from callprep.model import answers
from callprep.model import told as marks
from callprep.model._plain import TYPE, plain
from callprep.model.company import Company, ReviewSite, Visit
from callprep.model.money import Disclose
from callprep.model.parts import Competency, NextStep, Person, Problem, Round, Team
from callprep.model.shapes import is_list, is_object
from callprep.model.spoken import Package, ShownCompany, SpokenOpportunity, WrittenOpportunity
from callprep.model.told import Audience

if TYPE_CHECKING:
    from callprep.model.opportunity import Opportunity

__all__ = ["heard_by", "spoken", "written"]

_SPEAKABLE = (
    "work problems first_project team_impact company_goals success profile must_have nice_to_have deal_breakers team "
    "manager level reports reason_open speakable_reason selling_points objections downsides"
).split()
_WRITTEN = (
    "impact industry_change proof mission growth next_roles learning tech_stack learnable team_members hiring_manager "
    "recruiter coordinator locations remote days_on_site eligible_countries timezone_overlap travel visa_sponsorship "
    "relocation employment_type start max_notice hours process feedback_within decision_by competencies next_step"
).split()
_RULES = {**dict.fromkeys(_SPEAKABLE, Audience.SPEAKABLE), **dict.fromkeys(_WRITTEN, Audience.WRITTEN)}
"""Who may hear an answer that nobody marked. Names of a team and of rounds need the leave of each on top of it."""

_NAMES = ("title", "company")
_PACKAGE = ("equity", "bonus", "benefits")
_BY_DISCLOSURE = {
    Disclose.SAY: Audience.WRITTEN,
    Disclose.IF_ASKED: Audience.SPEAKABLE,
    Disclose.NEVER: Audience.INTERNAL,
}


def heard_by(opportunity: Opportunity, field: str) -> Audience:
    """Give who may hear an answer; a mark opens or closes it, but never opens what is internal or undisclosed pay."""
    marked = marks.marked(opportunity.told, field)
    if field in _NAMES:
        hushed = marked is not None and marked is not Audience.WRITTEN
        return Audience.SPEAKABLE if opportunity.confidential or hushed else Audience.WRITTEN
    if field == "salary":
        ruled = _BY_DISCLOSURE[_disclose(opportunity)]
        return marked if marked and ruled.reaches(marked) else ruled
    if field in _PACKAGE:
        return marked or _BY_DISCLOSURE[_disclose(opportunity)]
    rule = _RULES.get(field)
    return Audience.INTERNAL if rule is None else marked or rule


def _disclose(opportunity: Opportunity) -> Disclose:
    return opportunity.salary.disclose if opportunity.salary else Disclose.NEVER


def spoken(opportunity: Opportunity) -> SpokenOpportunity:
    """Give the part that may be said on a call."""
    to, about = Audience.SPEAKABLE, _company(opportunity.company, Audience.SPEAKABLE)
    asked_for = _disclose(opportunity) is Disclose.IF_ASKED
    pay = _pay(opportunity, to)
    unmarked = {name for name in _PACKAGE if marks.marked(opportunity.told, name) is None}
    make = cast("Callable[..., SpokenOpportunity]", SpokenOpportunity)  # its fields are those of `_RULES`, by test
    return make(
        title=opportunity.title,
        company=opportunity.company.name,
        one_liner=about.one_liner,
        makes=about.makes,
        products=about.products,
        founders=about.founders,
        about=about,
        pay=None if asked_for else pay,
        pay_if_asked=pay if asked_for else None,
        package=_package(opportunity, to, without=unmarked if asked_for else ()),
        package_if_asked=_package(opportunity, to, without=() if asked_for else _PACKAGE),
        **_answers(opportunity, to),
    )


def written(opportunity: Opportunity) -> WrittenOpportunity:
    """Give the part that may be written; see `WrittenOpportunity` for a confidential search."""
    to = Audience.WRITTEN
    hidden = not all(heard_by(opportunity, name).reaches(to) for name in _NAMES)
    about = ShownCompany(None) if hidden else _company(opportunity.company, to)
    told = {**_answers(opportunity, to), "package": _package(opportunity, to)}
    make = cast("Callable[..., WrittenOpportunity]", WrittenOpportunity)  # as above
    return make(
        title=None if hidden else opportunity.title,
        company=about.name,
        one_liner=about.one_liner,
        makes=about.makes,
        products=about.products,
        founders=about.founders,
        about=about,
        pay=_pay(opportunity, to),
        **(_discreet(opportunity, told) if hidden else told),
    )


def _pay(opportunity: Opportunity, to: Audience) -> str | None:
    told = str(opportunity.salary) if opportunity.salary and heard_by(opportunity, "salary").reaches(to) else ""
    return told or None


def _package(opportunity: Opportunity, to: Audience, *, without: Iterable[str] = ()) -> Package:
    names = [name for name in _PACKAGE if name not in without and heard_by(opportunity, name).reaches(to)]
    told = {name: _said(opportunity, name) for name in names}
    return Package(told.get("equity"), told.get("bonus"), told.get("benefits") or ())


def _said(holder: object, name: str) -> Any:  # noqa: ANN401 -- the fields are known by name only
    """Give an answer; None also where it says that there is none, which is told to nobody."""
    answer = getattr(holder, name)
    return None if answers.says_none(answer) else answer


def _answers(opportunity: Opportunity, to: Audience) -> dict[str, object]:
    """Give the answers that may go there, in the form in which they may."""
    names = [name for name in _RULES if heard_by(opportunity, name).reaches(to)]
    told = {name: _outward(_said(opportunity, name), to) for name in names}
    if "team_members" in told:
        members = opportunity.team.members if opportunity.team else ()
        told["team_members"] = _team((*members, *opportunity.team_members), to)
    return {name: value for name, value in told.items() if value is not None}


def _team(members: Iterable[Person], to: Audience) -> tuple[Person, ...]:
    named = (member for member in members if member.agreed or to is not Audience.WRITTEN)
    return tuple(dict.fromkeys(_named(member) for member in named))


def _named(person: Person) -> Person:
    """Leave out the note on a person, which is the recruiter's."""
    return attrs.evolve(person, note=None)


def _outward(value: object, to: Audience) -> object:
    """Give an answer without the parts that are internal; None where all of it is."""
    if is_list(value):
        return tuple(told for told in (_outward(item, to) for item in value) if told is not None)
    if isinstance(value, Round):
        people = tuple(_named(person) for person in value.people if person.agreed)
        return None if value.internal else attrs.evolve(value, people=people)
    return str(value) if isinstance(value, (Problem, Team)) else _cleared(value)


def _cleared(value: object) -> object:
    """Give a value without a note on a person, a weight, or a figure that has no day."""
    match value:
        case Person():
            return _named(value)
        case NextStep(meets=Person() as host):
            return attrs.evolve(value, meets=_named(host))
        case Visit(ask_for=Person() as host):
            return attrs.evolve(value, ask_for=_named(host))
        case Competency():
            return attrs.evolve(value, weight=None)
        case ReviewSite():
            return value.outward
        case _:
            return value


def _company(company: Company, to: Audience) -> ShownCompany:
    names = [field.name for field in attrs.fields(ShownCompany) if company.heard_by(field.name).reaches(to)]
    told = {name: _outward(_said(company, name), to) for name in names}
    if "products" in told:
        told["products"] = company.products_for(to)
    make = cast("Callable[..., ShownCompany]", ShownCompany)  # as above
    return make(**{"name": company.name, **{name: value for name, value in told.items() if value is not None}})


_SHORT = 4  # letters: a shorter name is looked for as a whole word only
_OF_THE_COMPANY = frozenset({"manager", "hiring_manager", "coordinator", "team_members", "proof"})


def _discreet(opportunity: Opportunity, told: dict[str, object]) -> dict[str, object]:
    """Leave out of a confidential search what names the company, the title, or somebody there."""
    secrets = _secrets(opportunity)
    kept = {name: _without(value, secrets) for name, value in told.items() if name not in _OF_THE_COMPANY}
    return {name: value for name, value in kept.items() if value is not None}


def _secrets(opportunity: Opportunity) -> re.Pattern[str]:
    """Give what matches a name that must not be written, as a word of its own: of people, the first name will do.

    The name of the company counts however it is joined ("lumen-works", "lumenworks.example"), and so does its website.
    """
    company = opportunity.company
    people = [person.name for person in (*company.founders, *_people_of(opportunity))]
    firsts = [name.split()[0] for name in people if name.strip()]
    host = re.sub(r"^[a-z]+://", "", (company.website or "").casefold()).removeprefix("www.").split("/")[0]
    words = [opportunity.title, host, *(product.name for product in company.products), *people, *firsts]
    whole = "|".join(re.escape(word.casefold()) for word in words if word.strip())
    parts = [re.escape(part) for part in re.findall(r"[^\W_]+", company.name.casefold())]
    joined = r"[\W_]*".join(parts) + (r"(?!\w)" if len("".join(parts)) < _SHORT else "")
    named = [rf"(?<!\w){joined}"] if parts else []
    return re.compile("|".join([*named, rf"(?<!\w)(?:{whole})(?!\w)"] if whole else named))


def _people_of(opportunity: Opportunity) -> Iterable[Person]:
    one = (opportunity.manager, opportunity.hiring_manager, opportunity.coordinator)
    team = opportunity.team.members if opportunity.team else ()
    return (*(person for person in one if person), *team, *opportunity.team_members)


def _without(value: object, secrets: re.Pattern[str]) -> object:
    """Give an answer, or of a list the items, without these names in it; None where nothing is left."""
    if is_list(value):
        return tuple(told for told in (_without(item, secrets) for item in value) if told is not None)
    match value:
        case Package():
            benefits = tuple(item for item in value.benefits if _without(item, secrets))
            equity, bonus = (item if _without(item, secrets) else None for item in (value.equity, value.bonus))
            return Package(equity, bonus, benefits)
        case NextStep():
            return _without_names(attrs.evolve(value, meets=None, place=None), secrets)
        case Round():
            return _without_names(attrs.evolve(value, people=()), secrets)
        case _:
            return _without_names(value, secrets)


def _without_names(value: object, secrets: re.Pattern[str]) -> object:
    return None if secrets.search("\n".join(_texts(plain(value))).casefold()) else value


def _texts(form: object) -> Iterable[str]:
    inner = [form[key] for key in form if key != TYPE] if is_object(form) else form if is_list(form) else None
    if inner is None:
        return (str(form),)
    return (text for item in inner for text in _texts(item))
