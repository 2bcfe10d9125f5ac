"""Who may hear which answer, and the two projections made by that rule.

Which answer goes where, the table `_RULES` says, unless the manager's mark says otherwise; what is not in that table
goes nowhere, so that a field that somebody adds stays inside until somebody decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

import attrs

from callprep.model import answers
from callprep.model import told as marks
from callprep.model._withheld import Withheld
from callprep.model.company import Company, ReviewSite, Visit
from callprep.model.money import Disclose
from callprep.model.parts import Competency, NextStep, Person, Problem, Round, Team, Tech
from callprep.model.shapes import is_list
from callprep.model.spoken import Package, ShownCompany, SpokenOpportunity, WrittenOpportunity
from callprep.model.told import Audience

if TYPE_CHECKING:
    from callprep.model.opportunity import Opportunity

__all__ = ["heard_by", "held_back", "spoken", "written"]

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
    to, held = Audience.SPEAKABLE, _withheld(opportunity, Audience.SPEAKABLE)
    about = _company(opportunity.company, to, held)
    asked_for = _disclose(opportunity) is Disclose.IF_ASKED
    pay = _pay(opportunity, to)
    asked = _withheld(opportunity, to, asked=True)
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
        package=_package(opportunity, to, held, without=unmarked if asked_for else ()),
        package_if_asked=_package(opportunity, to, asked, without=() if asked_for else _PACKAGE),
        **_kept(_answers(opportunity, to), held),
    )


def written(opportunity: Opportunity) -> WrittenOpportunity:
    """Give the part that may be written; see `WrittenOpportunity` for a confidential search."""
    to, held = Audience.WRITTEN, _withheld(opportunity, Audience.WRITTEN)
    about = ShownCompany(None) if held.nameless else _company(opportunity.company, to, held)
    make = cast("Callable[..., WrittenOpportunity]", WrittenOpportunity)  # as above
    return make(
        title=None if held.nameless else opportunity.title,
        company=about.name,
        one_liner=about.one_liner,
        makes=about.makes,
        products=about.products,
        founders=about.founders,
        about=about,
        pay=_pay(opportunity, to),
        package=_package(opportunity, to, held),
        **_kept(_answers(opportunity, to), held),
    )


def held_back(opportunity: Opportunity) -> Iterator[tuple[str, str, str]]:
    """Give what is left out because of what it names: the field, the words, and why and where it is left out.

    What is left out of a call is left out of what is written, too, and named once.
    """
    named: set[tuple[str, str]] = set()
    for to, where in ((Audience.SPEAKABLE, "said or written"), (Audience.WRITTEN, "written")):
        for field, words, why in _left_out(opportunity, to):
            if (field, words) not in named:
                named.add((field, words))
                yield field, words, f"{why}: it is not {where}"


def _left_out(opportunity: Opportunity, to: Audience) -> Iterator[tuple[str, str, str]]:
    held, asked = _withheld(opportunity, to), _withheld(opportunity, to, asked=True)
    unmarked = [name for name in _PACKAGE if marks.marked(opportunity.told, name) is None]
    for name, value in {**_answers(opportunity, to), **_beside_pay(opportunity, to)}.items():
        if not (held.nameless and name in _OF_THE_COMPANY):
            mine = asked if name in unmarked else held
            yield from ((name, words, why) for words, why in mine.left_out(value))
    if not held.nameless:
        for name, value in _facts(opportunity.company, to).items():
            yield from (("company", words, why) for words, why in _held_of(name, held).left_out(value))


def _withheld(opportunity: Opportunity, to: Audience, *, asked: bool = False) -> Withheld:
    """Give what no answer may hold there; `asked` is where the pay may be told on a question."""
    company = opportunity.company
    nameless = to is Audience.WRITTEN and not all(heard_by(opportunity, name).reaches(to) for name in _NAMES)
    shown = company.products_for(to) if company.heard_by("products").reaches(to) else ()
    unasked = asked or _disclose(opportunity) is Disclose.SAY
    pay_is_told = unasked and heard_by(opportunity, "salary").reaches(to)
    return Withheld.of(opportunity, shown, pay_is_told=pay_is_told, nameless=nameless)


_OF_THE_COMPANY = frozenset({"manager", "hiring_manager", "coordinator", "team_members", "proof"})


def _kept(told: dict[str, object], held: Withheld) -> dict[str, object]:
    """Leave out what must not be told there: in a confidential search, all that leads to the company."""
    names = [name for name in told if not (held.nameless and name in _OF_THE_COMPANY)]
    kept = {name: held.without(told[name]) for name in names}
    return {name: value for name, value in kept.items() if value is not None}


def _pay(opportunity: Opportunity, to: Audience) -> str | None:
    told = str(opportunity.salary) if opportunity.salary and heard_by(opportunity, "salary").reaches(to) else ""
    return told or None


def _beside_pay(opportunity: Opportunity, to: Audience) -> dict[str, object]:
    return {name: _said(opportunity, name) for name in _PACKAGE if heard_by(opportunity, name).reaches(to)}


def _package(opportunity: Opportunity, to: Audience, held: Withheld, *, without: Iterable[str] = ()) -> Package:
    make = cast("Callable[..., Package]", Package)  # as above
    told = {name: value for name, value in _beside_pay(opportunity, to).items() if name not in without}
    return make(**_kept(told, held))


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
    if isinstance(value, Tech) and to is Audience.WRITTEN:
        return attrs.evolve(value, note=None)
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


_FIGURES = frozenset({"founded", "funding", "reviews", "size"})  # of the company, and nobody's pay


def _company(company: Company, to: Audience, held: Withheld) -> ShownCompany:
    told = {name: _held_of(name, held).without(value) for name, value in _facts(company, to).items()}
    make = cast("Callable[..., ShownCompany]", ShownCompany)  # as above
    return make(name=company.name, **{name: value for name, value in told.items() if value is not None})


def _held_of(name: str, held: Withheld) -> Withheld:
    return attrs.evolve(held, sums=()) if name in _FIGURES else held


def _facts(company: Company, to: Audience) -> dict[str, object]:
    """Give what is known of the company and may go there, but for its name."""
    names = [field.name for field in attrs.fields(ShownCompany) if company.heard_by(field.name).reaches(to)]
    told = {name: _outward(_said(company, name), to) for name in names if name != "name"}
    return {**told, "products": company.products_for(to)} if "products" in told else told
