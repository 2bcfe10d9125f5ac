"""How old a fact is, and how long its kind keeps: by the table in `callprep.insight.freshness`, which shows it."""

from __future__ import annotations

from datetime import date

import attrs

from callprep.insight._days import FRESH_DAYS, LONG_AGO_DAYS, known_day, month_of
from callprep.insight._hobbies import hobby_of
from callprep.insight._phrases import counted
from callprep.model import dates
from callprep.model.evidence import Evidence
from callprep.model.facts import (
    About,
    Answer,
    Aspect,
    Coverage,
    Education,
    Fact,
    Interest,
    Link,
    Mention,
    Paper,
    Patent,
    Post,
    Project,
    Role,
    Said,
    Skill,
    Talk,
    Wish,
)

__all__ = ["Age", "age"]

_YEAR = 365
_PROFILE = 90
_WORKS = 180
_SNIPPET = 30


@attrs.frozen
class Age:
    """How old a fact is on a day.

    `happened` is the day it happened, None where nobody said or the date cannot be right; `looked` the day it was read.
    `keeps` is the shelf life of its kind in days, None for what never goes off (a paper stays published); where both
    clocks count it is the one that runs out first. `stale` says that it is past that, and `why` says it in words.
    """

    happened: date | None
    looked: date
    keeps: int | None
    stale: bool
    why: str


@attrs.frozen
class _Shelf:
    """How long a kind keeps since it was read, and since it happened; `dated`: without a date it does not keep."""

    read: int | None = None
    happened: int | None = None
    dated: bool = False


_FOR_EVER = _Shelf()
_SAID_OF_ONESELF = _Shelf(read=_PROFILE)
_SHOWN = _Shelf(read=_WORKS, happened=LONG_AGO_DAYS)
_THIS_YEAR = _Shelf(happened=_YEAR)
_SMALL_TALK = _Shelf(happened=FRESH_DAYS, dated=True)

_KINDS: dict[type[Fact], _Shelf] = {
    About: _SAID_OF_ONESELF,
    Link: _SAID_OF_ONESELF,
    Coverage: _SAID_OF_ONESELF,
    Wish: _THIS_YEAR,
    Said: _THIS_YEAR,
    Project: _SHOWN,
    Skill: _SHOWN,
    Answer: _SHOWN,
    Paper: _FOR_EVER,
    Patent: _FOR_EVER,
    Talk: _FOR_EVER,
    Education: _FOR_EVER,
}
_STRANGERS = {
    Aspect.ACCOMPLISHMENT: _FOR_EVER,
    Aspect.SKILL: _SHOWN,
    Aspect.INTEREST: _THIS_YEAR,
    Aspect.ASPIRATION: _THIS_YEAR,
    Aspect.BACKGROUND: _SAID_OF_ONESELF,
}

# what a kind's date is the date of; any other is "dated"
_VERBS: dict[type[Fact], str] = {
    Project: "last changed",
    Skill: "last shown",
    Interest: "last shown",
    Answer: "answered",
    Post: "published",
    Paper: "published",
    Patent: "published",
    Mention: "published",
    Talk: "given",
    Wish: "stated",
    Said: "said",
    Link: "seen",
    Education: "ended",
}
_BY_MONTH = (Project, Skill, Interest, Role, Education)


def age(evidence: Evidence[Fact], today: date) -> Age:
    """Say how old a fact is, and whether it is past the shelf life of its kind."""
    fact, looked = evidence.fact, _looked(evidence)
    happened, shelf = known_day(fact.when, today), _shelf(evidence.fact)
    past = _past(shelf, happened, looked, today)
    told = [f"read {dates.full_day(looked)}"]
    if happened:
        told.append(f"{_verb(fact)} {(month_of if isinstance(fact, _BY_MONTH) else dates.full_day)(happened)}")
    elif fact.when is not None:
        told.append("its date cannot be right")
    return Age(happened, looked, _keeps(shelf), bool(past), "; ".join((*told, *past)))


def _past(shelf: _Shelf, happened: date | None, looked: date, today: date) -> list[str]:
    """Say which shelf lives are over; a date that a kind cannot do without is the day it was read at the latest."""
    said: list[str] = []
    if shelf.happened is not None:
        if happened is None and shelf.dated:
            said.append(f"nobody says when it happened, and it keeps for {counted(shelf.happened, 'day')} only")
        elif (today - (happened or looked)).days > shelf.happened:
            said.append(f"that is more than {_span(shelf.happened)} ago")
    if shelf.read is not None and (today - looked).days > shelf.read:
        said.append(f"read more than {_span(shelf.read)} ago: look again before you rely on it")
    return said


def _keeps(shelf: _Shelf) -> int | None:
    return min((days for days in (shelf.read, shelf.happened) if days is not None), default=None)


def _span(days: int) -> str:
    return counted(days, "day") if days % _YEAR else counted(days // _YEAR, "year")


def _looked(evidence: Evidence[Fact]) -> date:
    moment = evidence.provenance.retrieved_at
    return date(moment.year, moment.month, moment.day)


def _shelf(fact: Fact) -> _Shelf:
    if isinstance(fact, Interest) and fact.when is None:
        return _SAID_OF_ONESELF
    if isinstance(fact, Post | Interest):
        return _SMALL_TALK if hobby_of(fact) else _THIS_YEAR
    if isinstance(fact, Mention):
        return _Shelf(read=_SNIPPET if fact.snippet else _PROFILE)
    if isinstance(fact, Role):
        return _FOR_EVER if fact.ended or fact.current is False else _SAID_OF_ONESELF
    return _KINDS.get(type(fact)) or _STRANGERS[fact.aspect]


def _verb(fact: Fact) -> str:
    if isinstance(fact, Role):
        return "ended" if fact.ended else "begun"
    if isinstance(fact, Project) and not fact.active:
        return "begun"
    if isinstance(fact, Patent) and not fact.published:
        return "filed"
    return _VERBS.get(type(fact)) or "dated"
