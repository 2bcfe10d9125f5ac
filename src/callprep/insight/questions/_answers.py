"""What can be answered to a question, from the part of the opportunity that may be spoken of, and from nothing else.

The words around the manager's are wordings of the candidate, key by key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import reduce
from types import MappingProxyType

import attrs

from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.opportunity import Opportunity, ReasonOpen, Round, SpokenOpportunity
from callprep.model.parts import Person
from callprep.model.wording import listed
from callprep.wording import Voice, said

__all__ = ["Answer", "answer_to", "place", "to_ask", "towns_of"]


@attrs.frozen
class Answer:
    """Words, and the fields that they come from; no words where nobody has said it."""

    text: str = ""
    cites: tuple[str, ...] = ()


_NONE = Answer()
_WORKING = re.compile(
    r"\b(?:hours?|on-call|overtime|shifts?|day week|four-day|part-time|weekends?|nights?)\b", re.IGNORECASE
)
_DAYS = re.compile(r"^(?:\d|one|two|three|four|five|most|half)\b.*\b(?:days?|weeks?|time)\b", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:remote\w*|home|office|on[- ]?site|hybrid|anywhere|elsewhere|in|at)\b", re.IGNORECASE)
_MONEY = re.compile(r"\b(?:money|runway|funding|cash)\b", re.IGNORECASE)
_REASONS = {
    ReasonOpen.NEW_ROLE: "new_role",
    ReasonOpen.GROWTH: "growth",
    ReasonOpen.BACKFILL: "backfill",
    ReasonOpen.REORGANISATION: "reorganisation",
}


def to_ask(voice: Voice, opportunity: Opportunity) -> str:
    """Name whom the recruiter asks: the name is theirs to read, and may be none that is said to the candidate."""
    return _name(opportunity.hiring_manager) or said(voice, "people.a_manager")


def _told(parts: Iterable[tuple[str | None, str]], glue: str = "; ") -> Answer:
    """Join what is there, with its fields."""
    known = [(" ".join(text.split()).rstrip(".;, "), field) for text, field in parts if text and text.strip(".;, \n")]
    fields = dict.fromkeys(field if "." in field else f"opportunity.{field}" for _, field in known)
    return Answer(glue.join(text for text, _ in known), tuple(fields)) if known else _NONE


def _first(*parts: tuple[str | None, str]) -> Answer:
    return next((answer for answer in (_told([part]) for part in parts) if answer.text), _NONE)


def _framed(voice: Voice, move: str, **parts: str) -> str:
    return said(voice, f"question.answer_{move}", **parts)


def place(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    """Say where the work is done: the town, how much of it from elsewhere, days on site."""
    count = spoken.days_on_site
    days = _framed(voice, f"days_{'one' if count == 1 else 'many'}", count=str(count)) if count else None
    towns = towns_of(voice, spoken)
    return _told([(towns, "locations"), (_remote(voice, spoken.remote), "remote"), (days, "days_on_site")], ", ")


def towns_of(voice: Voice, spoken: SpokenOpportunity) -> str:
    """Name the towns of the work: one of them is enough."""
    places = spoken.locations
    return reduce(lambda told, town: _framed(voice, "either", place=told, other=town), places) if places else ""


def _remote(voice: Voice, told: str | None) -> str | None:
    text = (told or "").strip()
    if _DAYS.search(text) and not _WHERE.search(text):
        return _framed(voice, "remote", days=text)
    return _framed(voice, "on_site") if text.casefold() in {"on_site", "on-site"} else told


def _team(spoken: SpokenOpportunity) -> Answer:
    named = listed([name for person in spoken.team_members if (name := _name(person))])
    return _first((spoken.team, "team"), (named, "team_members"))


def _pay(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    beside = spoken.package if spoken.pay else spoken.package_if_asked
    pay = spoken.pay or spoken.pay_if_asked
    given = (("equity", beside.equity), ("bonus", beside.bonus))
    return (
        _told([(pay, "salary"), *((told and _framed(voice, name, told=told), name) for name, told in given)])
        if pay
        else _NONE
    )


def _success(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    goals = (
        _framed(voice, "goal", goal=goal.text, day=_day(goal.by)) if goal.by else goal.text
        for goal in spoken.success[:2]
    )
    return _told((goal, "success") for goal in goals)


def _day(told: str) -> str:
    """Say a day as one says it; words stay as they are."""
    try:
        return dates.full_day(date.fromisoformat(told))
    except ValueError:
        return told


def _rounds(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    names = [_round(voice, item) for item in spoken.process]
    move = f"steps_{'one' if len(names) == 1 else 'many'}"
    told = _framed(voice, move, count=str(len(names)), names=listed(names)) if names else None
    within = spoken.feedback_within
    heard = _framed(voice, "heard", when=_within(voice, within)) if within else None
    return _told([(told, "process"), (heard, "feedback_within")])


def _round(voice: Voice, item: Round) -> str:
    return _framed(voice, "round", name=item.name, minutes=str(item.minutes)) if item.minutes else item.name


def _within(voice: Voice, text: str) -> str:
    is_whole = text.split(" ", 1)[0].casefold() in {"in", "within", "after", "by", "on", "at"}
    return text if is_whole else _framed(voice, "within", when=text)


def _person(person: Person | None) -> str | None:
    name = _name(person)
    return ", ".join(part for part in (name, person.role) if part) if person and name else None


def _name(person: Person | None) -> str | None:
    """Give the name, unless "none" stands in its place: then there is nobody."""
    return None if person is None or says_none(person.name) else person.name


def _why_open(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    move = _REASONS.get(spoken.reason_open) if spoken.reason_open else None
    reason = _framed(voice, move) if move else None
    return _first((spoken.speakable_reason, "speakable_reason"), (reason, "reason_open"))


def _startup(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    young = spoken.about.startup
    told = None if young is None else _framed(voice, "start_up" if young else "no_start_up")
    rounds = _rounds_so_far(voice, spoken) if young else None
    return _told([(told, "company.startup"), (rounds, "company.funding")])


def _rounds_so_far(voice: Voice, spoken: SpokenOpportunity) -> str | None:
    rounds = [", ".join(part for part in (one.name, one.amount) if part) for one in spoken.about.funding]
    return _framed(voice, "rounds", rounds=listed(rounds)) if rounds else None


def _funding(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    lasts = spoken.downsides if _MONEY.search(spoken.downsides or "") else None
    return _told([(_rounds_so_far(voice, spoken), "company.funding"), (lasts, "downsides")], ". ")


def _hours(spoken: SpokenOpportunity) -> Answer:
    benefits = (*spoken.package.benefits, *spoken.package_if_asked.benefits)
    working = [(text, "benefits") for text in benefits if _WORKING.search(text)]
    catch = spoken.downsides if _WORKING.search(spoken.downsides or "") else None
    return _told([(spoken.hours, "hours"), *working, (catch, "downsides")])


def _visa(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    sponsored = spoken.visa_sponsorship
    told = None if sponsored is None else _framed(voice, "visa" if sponsored else "no_visa")
    moving = _framed(voice, "moving", told=spoken.relocation) if spoken.relocation else None
    return _told([(told, "visa_sponsorship"), (moving, "relocation")])


def _start(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    notice = _framed(voice, "notice", notice=spoken.max_notice) if spoken.max_notice else None
    return _told([(spoken.start and _day(spoken.start), "start"), (notice, "max_notice")])


def _terms(spoken: SpokenOpportunity) -> Answer:
    return _told([(spoken.employment_type, "employment_type"), (spoken.hours, "hours")])


_BARE: Mapping[str, Callable[[SpokenOpportunity], Answer]] = MappingProxyType(
    {
        "work": lambda spoken: _first((spoken.first_project, "first_project"), (spoken.work, "work")),
        "problems": lambda spoken: _first(
            (next(iter(spoken.problems), None), "problems"),
            (spoken.impact, "impact"),
            (spoken.team_impact, "team_impact"),
        ),
        "team": _team,
        "tech_stack": lambda spoken: _told([(listed([tool.name for tool in spoken.tech_stack]), "tech_stack")]),
        "manager": lambda spoken: _first(
            (_person(spoken.manager), "manager"), (_person(spoken.hiring_manager), "hiring_manager")
        ),
        "impact": lambda spoken: _first((spoken.impact, "impact"), (spoken.industry_change, "industry_change")),
        "next_roles": lambda spoken: _first((listed(spoken.next_roles), "next_roles"), (spoken.growth, "growth")),
        "hours": _hours,
        "travel": lambda spoken: _told([(spoken.travel, "travel")]),
        "employment_type": _terms,
        "downsides": lambda spoken: _told([(spoken.downsides, "downsides")]),
    }
)
"""By the key of a question, the manager's words as they are."""
_FRAMED: Mapping[str, Callable[[Voice, SpokenOpportunity], Answer]] = MappingProxyType(
    {
        "salary": _pay,
        "success": _success,
        "process": _rounds,
        "reason_open": _why_open,
        "funding": _funding,
        "startup": _startup,
        "visa_sponsorship": _visa,
        "locations": place,
        "start": _start,
    }
)
"""By the key of a question, figures and choices in words of ours."""


def answer_to(key: str, voice: Voice, spoken: SpokenOpportunity) -> Answer:
    """Answer a question by its key; what they would learn is asked of the already-done guard instead."""
    return _FRAMED[key](voice, spoken) if key in _FRAMED else _BARE[key](spoken)
