"""What can be answered to a question, from the part of the opportunity that may be spoken of, and from nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.opportunity import Opportunity, ReasonOpen, Round, SpokenOpportunity
from callprep.model.parts import Person
from callprep.model.wording import counted, listed

__all__ = ["ANSWERS", "Answer", "place", "to_ask"]


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
    ReasonOpen.NEW_ROLE: "it's a new position, nobody has had it before",
    ReasonOpen.GROWTH: "the team is growing",
    ReasonOpen.BACKFILL: "somebody left, and the place is to be filled again",
    ReasonOpen.REORGANISATION: "the team is being put together anew",
}


def to_ask(opportunity: Opportunity) -> str:
    """Name whom the recruiter asks: the name is theirs to read, and may be none that is said to the candidate."""
    return _name(opportunity.hiring_manager) or "the hiring manager"


def _told(parts: Iterable[tuple[str | None, str]], glue: str = "; ") -> Answer:
    """Join what is there, with its fields."""
    known = [(" ".join(text.split()).rstrip(".;, "), field) for text, field in parts if text and text.strip(".;, \n")]
    fields = dict.fromkeys(field if "." in field else f"opportunity.{field}" for _, field in known)
    return Answer(glue.join(text for text, _ in known), tuple(fields)) if known else _NONE


def _first(*parts: tuple[str | None, str]) -> Answer:
    return next((answer for answer in (_told([part]) for part in parts) if answer.text), _NONE)


def place(spoken: SpokenOpportunity) -> Answer:
    """Say where the work is done: the town, how much of it from elsewhere, days on site."""
    days = counted(spoken.days_on_site, "day") + " a week on site" if spoken.days_on_site else None
    towns = " or ".join(spoken.locations)
    return _told([(towns, "locations"), (_remote(spoken.remote), "remote"), (days, "days_on_site")], ", ")


def _remote(told: str | None) -> str | None:
    text = (told or "").strip()
    if _DAYS.search(text) and not _WHERE.search(text):
        return f"remote {text}"
    return {"on_site": "on site", "on-site": "on site"}.get(text.casefold(), told)


def _team(spoken: SpokenOpportunity) -> Answer:
    named = listed([name for person in spoken.team_members if (name := _name(person))])
    return _first((spoken.team, "team"), (named, "team_members"))


def _pay(spoken: SpokenOpportunity) -> Answer:
    beside = spoken.package if spoken.pay else spoken.package_if_asked
    pay = spoken.pay or spoken.pay_if_asked
    extra = [(told and f"{name}: {told}", name) for name, told in (("equity", beside.equity), ("bonus", beside.bonus))]
    return _told([(pay, "salary"), *extra]) if pay else _NONE


def _success(spoken: SpokenOpportunity) -> Answer:
    goals = (f"{goal.text} ({_day(goal.by)})" if goal.by else goal.text for goal in spoken.success[:2])
    return _told((goal, "success") for goal in goals)


def _day(told: str) -> str:
    """Say a day as one says it; words stay as they are."""
    try:
        return dates.full_day(date.fromisoformat(told))
    except ValueError:
        return told


def _rounds(spoken: SpokenOpportunity) -> Answer:
    names = [_round(item) for item in spoken.process]
    told = f"{counted(len(names), 'step')}: {listed(names)}" if names else None
    within = f"you hear back {_within(spoken.feedback_within)}" if spoken.feedback_within else None
    return _told([(told, "process"), (within, "feedback_within")])


def _round(item: Round) -> str:
    return f"{item.name} ({item.minutes} minutes)" if item.minutes else item.name


def _within(text: str) -> str:
    return text if text.split(" ", 1)[0].casefold() in {"in", "within", "after", "by", "on", "at"} else f"within {text}"


def _person(person: Person | None) -> str | None:
    name = _name(person)
    return ", ".join(part for part in (name, person.role) if part) if person and name else None


def _name(person: Person | None) -> str | None:
    """Give the name, unless "none" stands in its place: then there is nobody."""
    return None if person is None or says_none(person.name) else person.name


def _why_open(spoken: SpokenOpportunity) -> Answer:
    reason = _REASONS.get(spoken.reason_open) if spoken.reason_open else None
    return _first((spoken.speakable_reason, "speakable_reason"), (reason, "reason_open"))


def _startup(spoken: SpokenOpportunity) -> Answer:
    told = {True: "yes, it's a start-up", False: "no, it's no start-up", None: None}[spoken.about.startup]
    rounds = _rounds_so_far(spoken) if told else None
    return _told([(told, "company.startup"), (rounds, "company.funding")])


def _rounds_so_far(spoken: SpokenOpportunity) -> str | None:
    rounds = [", ".join(part for part in (one.name, one.amount) if part) for one in spoken.about.funding]
    return f"so far: {listed(rounds)}" if rounds else None


def _funding(spoken: SpokenOpportunity) -> Answer:
    lasts = spoken.downsides if _MONEY.search(spoken.downsides or "") else None
    return _told([(_rounds_so_far(spoken), "company.funding"), (lasts, "downsides")], ". ")


def _hours(spoken: SpokenOpportunity) -> Answer:
    benefits = (*spoken.package.benefits, *spoken.package_if_asked.benefits)
    working = [(text, "benefits") for text in benefits if _WORKING.search(text)]
    catch = spoken.downsides if _WORKING.search(spoken.downsides or "") else None
    return _told([(spoken.hours, "hours"), *working, (catch, "downsides")])


def _visa(spoken: SpokenOpportunity) -> Answer:
    said = {True: "yes, the visa is taken care of", False: "no, there is no visa sponsorship", None: None}
    moving = f"for the move: {spoken.relocation}" if spoken.relocation else None
    return _told([(said[spoken.visa_sponsorship], "visa_sponsorship"), (moving, "relocation")])


def _terms(spoken: SpokenOpportunity) -> Answer:
    return _told([(spoken.employment_type, "employment_type"), (spoken.hours, "hours")])


def _start(spoken: SpokenOpportunity) -> Answer:
    notice = f"a notice of up to {spoken.max_notice} is fine" if spoken.max_notice else None
    return _told([(spoken.start and _day(spoken.start), "start"), (notice, "max_notice")])


ANSWERS: Mapping[str, Callable[[SpokenOpportunity], Answer]] = MappingProxyType(
    {
        "work": lambda spoken: _first((spoken.first_project, "first_project"), (spoken.work, "work")),
        "problems": lambda spoken: _first(
            (next(iter(spoken.problems), None), "problems"),
            (spoken.impact, "impact"),
            (spoken.team_impact, "team_impact"),
        ),
        "team": _team,
        "salary": _pay,
        "tech_stack": lambda spoken: _told([(listed([tool.name for tool in spoken.tech_stack]), "tech_stack")]),
        "success": _success,
        "process": _rounds,
        "manager": lambda spoken: _first(
            (_person(spoken.manager), "manager"), (_person(spoken.hiring_manager), "hiring_manager")
        ),
        "reason_open": _why_open,
        "funding": _funding,
        "startup": _startup,
        "impact": lambda spoken: _first((spoken.impact, "impact"), (spoken.industry_change, "industry_change")),
        "next_roles": lambda spoken: _first((listed(spoken.next_roles), "next_roles"), (spoken.growth, "growth")),
        "hours": _hours,
        "travel": lambda spoken: _told([(spoken.travel, "travel")]),
        "visa_sponsorship": _visa,
        "locations": place,
        "employment_type": _terms,
        "start": _start,
        "downsides": lambda spoken: _told([(spoken.downsides, "downsides")]),
    }
)
"""By the key of a question, how it is answered; what they would learn is asked of the already-done guard."""
