"""What they refuse in their own words, beside what is offered: an honest answer, and whether the offer runs against it.

The answer comes from what may be spoken of; where nobody has given one, the manager is asked. What is offered as a gain
and is the very thing that they refuse is named, so that nothing offers it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

import attrs

from callprep.insight._refusals import Refusal, leads_people, objects, only_part_time, refused
from callprep.insight.overlap import Offer
from callprep.insight.questions import Ringing
from callprep.insight.questions._about_us import about_us
from callprep.insight.questions._answers import Answer, answer_to, place
from callprep.insight.questions._likely import is_near
from callprep.insight.questions._telling import remote_of
from callprep.insight.questions._tools import is_same_tool
from callprep.insight.topics import subject_terms
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import Said
from callprep.model.opportunity import Opportunity, SpokenOpportunity, Use
from callprep.wording import Voice, said

__all__ = ["Objected", "Offered", "objected"]

_FULL = re.compile(r"\bfull[- ]?time\b|\b(?:3[6-9]|[45]\d)(?:[.,]\d{1,2})? ?(?:hours|h)\b", re.IGNORECASE)
_PART = re.compile(r"\bpart[- ]?time\b", re.IGNORECASE)
_CHANCE = frozenset("work working job jobs role team company people want like sure".split())
"""Words that a refusal and an answer share by chance."""


@attrs.frozen
class Offered:
    """What a refusal is put beside."""

    voice: Voice
    candidate: Candidate
    dossier: Dossier
    role: Opportunity
    spoken: SpokenOpportunity
    offer: Offer
    ringing: Ringing


@attrs.frozen
class Objected:
    """A refusal with its honest answer; `against` are the fields that run against it, `field` would settle it."""

    refusal: Refusal
    answer: Answer
    is_against: bool
    against: tuple[str, ...] = ()
    field: str = ""


def objected(offered: Offered, notes: Iterable[Said]) -> Iterator[Objected]:
    """Give what they refuse, in their reply first, then in what they told us and what notes of calls hold."""
    reply = offered.candidate.reply
    texts = [
        *([(reply.text, "candidate.reply")] if reply else []),
        *((one.title, "candidate.said") for one in offered.candidate.said),
        *((one.title, "callnotes.said") for one in notes),
    ]
    tools = [tool.name for tool in offered.spoken.tech_stack]
    yield from (_OF.get(one.key, _asked)(offered, one) for one in refused(texts, tools))


def _told(offered: Offered, key: str, asked: str = "") -> Answer:
    return answer_to(key, offered.voice, offered.spoken, asked, opportunity=offered.role)


def _asked(offered: Offered, one: Refusal) -> Objected:
    """Answer by what the offer holds under the same name; it runs against them where it names the very thing."""
    answer = _told(offered, one.key)
    return Objected(one, answer, bool(objects(one.key, answer.text)), answer.cites, f"opportunity.{one.key}")


def _people(offered: Offered, one: Refusal) -> Objected:
    """Say who would report to them; a way on that leads to leading people is theirs to know, and none to be sold."""
    spoken = offered.spoken
    ways = {
        "growth": (spoken.growth,),
        "next_roles": spoken.next_roles,
        "learning": spoken.learning,
    }
    against = tuple(
        f"opportunity.{field}" for field, texts in ways.items() if any(leads_people(text or "") for text in texts)
    )
    reports = _told(offered, "reports")
    if against:
        field = against[0].removeprefix("opportunity.")
        way = next(text for text in ways[field] if leads_people(text or "")) or ""
        told = said(offered.voice, "reservation.answer_way", way=way.strip().rstrip("."))
        reports = Answer("; ".join(part for part in (reports.text, told) if part), (*reports.cites, against[0]))
    is_led = bool(spoken.reports)
    fields = (*(("opportunity.reports",) if is_led else ()), *against)
    return Objected(one, reports, bool(fields), fields, "opportunity.reports")


def _place(offered: Offered, one: Refusal) -> Objected:
    spoken = offered.spoken
    told = place(offered.voice, spoken)
    at_home = one.about and any(is_near(one.about, town) for town in spoken.locations)
    moves = bool(spoken.locations) and remote_of(spoken.remote) is None and not at_home
    against = told.cites
    if moves and spoken.relocation:
        moving = said(offered.voice, "reservation.moving", relocation=spoken.relocation)
        told = Answer(f"{told.text}. {moving}", (*told.cites, "opportunity.relocation"))
    return Objected(one, told, moves, against, "opportunity.locations")


def _office(offered: Offered, one: Refusal) -> Objected:
    spoken = offered.spoken
    told = place(offered.voice, spoken)
    there = bool(spoken.days_on_site) or bool(told.text and remote_of(spoken.remote) is None)
    is_there = there or bool(objects("days_on_site", told.text))
    return Objected(one, told, is_there, told.cites, "opportunity.remote")


def _pay(offered: Offered, one: Refusal) -> Objected:
    told = _told(offered, "salary")
    salary, floor = offered.role.salary, _figure(one.about)
    is_met = bool(floor and salary and salary.period == "year" and salary.min and salary.min >= floor)
    against = told.cites if one.about else ()
    return Objected(one, told, bool(told.text) and not is_met, against, "opportunity.salary")


def _figure(told: str) -> int:
    """Read the least that they named, "170k" or "€ 170,000"; 0 where they named none."""
    digits = re.sub(r"\D", "", told)
    return int(digits) * (1_000 if told.casefold().endswith("k") else 1) if digits else 0


def _start(offered: Offered, one: Refusal) -> Objected:
    told = _told(offered, "start")
    is_same = one.about.casefold() in told.text.casefold()
    return Objected(one, told, bool(told.text) and not is_same, told.cites, "opportunity.start")


def _hours(offered: Offered, one: Refusal) -> Objected:
    if only_part_time(one.words):
        return _part_time(offered, one)
    told = _told(offered, "hours")
    is_named = bool(objects("hours", one.words) & objects("hours", told.text))
    return Objected(one, told, is_named, told.cites, "opportunity.hours")


def _part_time(offered: Offered, one: Refusal) -> Objected:
    """Tell how full a week is; it runs against them where that is full-time, and no part of it is foreseen."""
    terms, hours = _told(offered, "employment_type", one.words), _told(offered, "hours")
    told = terms if terms.text else hours
    week = f"{terms.text} {hours.text}"
    is_full = _FULL.search(week) is not None and _PART.search(week) is None
    return Objected(one, told, is_full, told.cites, "opportunity.hours")


def _travel(offered: Offered, one: Refusal) -> Objected:
    told = _told(offered, "travel")
    return Objected(one, told, bool(offered.spoken.travel), told.cites, "opportunity.travel")


def _startup(offered: Offered, one: Refusal) -> Objected:
    told = _told(offered, "startup")
    return Objected(one, told, offered.spoken.about.startup is True, told.cites, "company.startup")


def _tool(offered: Offered, one: Refusal) -> Objected:
    told = _told(offered, "tech_stack", one.about)
    used = [tool.name for tool in offered.spoken.tech_stack if tool.use in {Use.CORE, Use.SOME}]
    is_used = any(is_same_tool(one.about, name) for name in used)
    return Objected(one, told, is_used, told.cites, "opportunity.tech_stack")


def _done(offered: Offered, one: Refusal) -> Objected:
    """Say what would be new to somebody who has done it; without anything new it is not for them."""
    new = next(iter(offered.offer.new), None)
    against = tuple(found.id for found in offered.offer.against)
    if new is None:
        return Objected(one, Answer("", against), is_against=True, field="opportunity.learning")
    told = said(offered.voice, "reservation.answer_new", new=new.text.strip().rstrip("."))
    return Objected(one, Answer(told, (f"opportunity.{new.field}", *against)), is_against=False)


def _leaving(offered: Offered, one: Refusal) -> Objected:
    """Say what the company is: whether that is the same field is theirs to judge."""
    told = _told(offered, "company")
    name = offered.spoken.company
    text = said(offered.voice, "reservation.answer_company", company=name, told=told.text) if told.text else ""
    return Objected(
        one, Answer(text, ("company.name", *told.cites) if text else ()), is_against=True, field="company.one_liner"
    )


def _settled(offered: Offered, one: Refusal) -> Objected:
    """Talk nobody out of it: what would be new is all that there is to set beside it."""
    new = next((task for task in offered.offer.new if task.field == "learning"), None)
    against = tuple(found.id for found in offered.offer.against)
    if new is None:
        return Objected(one, Answer(said(offered.voice, "reservation.answer_stay"), against), is_against=True)
    told = said(offered.voice, "reservation.answer_beside", new=new.text.strip().rstrip("."))
    return Objected(one, Answer(told, (f"opportunity.{new.field}", *against)), is_against=True)


def _agency(offered: Offered, one: Refusal) -> Objected:
    ringing = offered.ringing
    told = about_us("who_are_you", offered.voice, offered.candidate, offered.dossier, ringing)
    return Objected(one, told, ringing.is_agency)


def _other(offered: Offered, one: Refusal) -> Objected:
    """Answer what no list knows by what the manager foresaw or calls a downside, where a subject is the same."""
    about = subject_terms((one.words,)) - _CHANCE
    for foreseen in offered.spoken.objections:
        if foreseen.answer and about & subject_terms((foreseen.question,)):
            return Objected(one, Answer(foreseen.answer, ("opportunity.objections",)), is_against=False)
    downsides = offered.spoken.downsides
    if downsides and about & subject_terms((downsides,)):
        return Objected(one, Answer(downsides, ("opportunity.downsides",)), is_against=True)
    return Objected(one, Answer(), is_against=False)


_OF: Mapping[str, Callable[[Offered, Refusal], Objected]] = MappingProxyType(
    {
        "reports": _people,
        "locations": _place,
        "days_on_site": _office,
        "salary": _pay,
        "start": _start,
        "hours": _hours,
        "travel": _travel,
        "startup": _startup,
        "tech_stack": _tool,
        "done": _done,
        "leaving": _leaving,
        "settled": _settled,
        "agency": _agency,
        "theirs": _other,
    }
)
"""By the key of a refusal; the others are answered by what stands under the same name."""
