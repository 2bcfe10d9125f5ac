"""Dates that cannot be right: to come, at a clock's zero, or an end before its beginning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from callprep.insight._days import known_day
from callprep.insight._phrases import counted, profile_of
from callprep.insight.conflicts._versions import Conflict, Version
from callprep.insight.freshness._changed import job
from callprep.insight.weighing import sorted_evidence
from callprep.model import dates
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import About, Coverage, Education, Fact, Link, Project, ProjectRole, Role, Talk

__all__ = ["find"]

_A_DAY = timedelta(days=1)
"""What dates may be off by: a day begins at different times around the world."""

_MAY_COME = timedelta(days=2 * 365)
"""How far ahead a talk may be announced, a job agreed on, a degree awaited."""

_ANNOUNCED = (Talk, Role, Education)
_NO_EVENTS = (About, Coverage, Link)  # their date, if any, is ours: when it was seen


def find(dossier: Dossier, today: date) -> Iterator[Conflict]:
    """Find dates that cannot be right, and pairs of dates of one thing that cannot both be."""
    sure = sorted_evidence(dossier)
    for item in sure:
        yield from _pair(item, today)
    by_place: dict[str, list[Evidence[Fact]]] = {}
    for item in sure:
        if _is_impossible(item.fact, today):
            by_place.setdefault(item.provenance.place or profile_of(item), []).append(item)
    for place in sorted(by_place):
        yield _wrong_dates(place, by_place[place])


def _is_impossible(fact: Fact, today: date) -> bool:
    if fact.when is None or isinstance(fact, _NO_EVENTS):
        return False
    return known_day(fact.when, today + (_MAY_COME if isinstance(fact, _ANNOUNCED) else _A_DAY)) is None


def _wrong_dates(place: str, items: list[Evidence[Fact]]) -> Conflict:
    """Gather what one place dates wrongly: one broken clock is one question, however much it has stamped."""
    first = items[0].fact.title
    versions = (
        *(Version(f"«{item.fact.title}»: {_day(item.fact.when)}", item) for item in items),
        Version(f"read {_day(items[0].provenance.retrieved_at)}", items[0]),
    )
    why = f"{counted(len(items), 'date')} on {place} cannot be right: to come, or a clock's zero"
    about = f"date of «{first}»" if len(items) == 1 else f"dates on {place}"
    return Conflict(about, versions, why, f"When was «{first}»?")


def _pair(item: Evidence[Fact], today: date) -> Iterator[Conflict]:
    match item.fact:
        case Project(role=role) as project if role is not ProjectRole.FORK:
            begun, last = known_day(project.created, today), known_day(project.active, today)
            if begun and last and begun - last > _A_DAY:
                versions = _versions(item, f"begun {_day(begun)}", f"last changed {_day(last)}")
                why = f"{project.title} was last changed before it was begun, by its dates; it may have been moved"
                yield Conflict(f"dates of {project.title}", versions, why, f"When did you begin {project.title}?")
        case Role() as role:
            yield from _role(item, role, today)
        case _:
            pass


def _role(item: Evidence[Fact], role: Role, today: date) -> Iterator[Conflict]:
    started, ended = known_day(role.started, today + _MAY_COME), known_day(role.ended, today + _MAY_COME)
    about, ask = f"dates of {job(role)}", f"From when to when were you {job(role)}?"
    if started and ended and ended < started:
        versions = _versions(item, f"began {_day(started)}", f"ended {_day(ended)}")
        yield Conflict(about, versions, f"{job(role)} ends before it begins, by its dates", ask)
    elif role.current and ended and ended < today:
        versions = _versions(item, "the present job", f"ended {_day(ended)}")
        why = f"{job(role)} is called their present job and has an end"
        yield Conflict(about, versions, why, f"Are you still {job(role)}?")


def _versions(item: Evidence[Fact], *said: str) -> tuple[Version, ...]:
    return tuple(Version(text, item) for text in said)


def _day(when: date | datetime | None) -> str:
    return dates.full_day(when)
