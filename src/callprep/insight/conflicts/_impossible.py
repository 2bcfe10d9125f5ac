"""Dates that cannot be right: to come, at a clock's zero, or an end before its beginning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

import attrs

from callprep.insight._days import A_DAY, MAY_COME, is_misdated, known_day
from callprep.insight._phrases import profile_of
from callprep.insight.conflicts._versions import Conflict, Version
from callprep.insight.freshness._changed import job
from callprep.insight.weighing import sorted_evidence
from callprep.model import dates
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact, Project, ProjectRole, Role
from callprep.model.wording import counted

__all__ = ["find"]


@attrs.frozen
class _Swapped:
    """Two dates of one thing that cannot both be: whose, what they say, why not, and what would settle it.

    `fault` says why not of things that are called so: "3 projects were last changed before they were begun".
    """

    evidence: Evidence[Fact]
    name: str
    said: tuple[str, str]
    why: str
    ask: str
    things: str
    fault: str


def find(dossier: Dossier, today: date) -> Iterator[Conflict]:
    """Find dates that cannot be right, and pairs of dates of one thing that cannot both be."""
    sure = sorted_evidence(dossier)
    swapped: dict[tuple[str, str], list[_Swapped]] = {}
    for item in sure:
        for pair in _pair(item, today):
            swapped.setdefault((_place(item), pair.fault), []).append(pair)
    for (place, _), pairs in swapped.items():
        yield _together(place, pairs) if len(pairs) > 1 else _alone(pairs[0])
    by_place: dict[str, list[Evidence[Fact]]] = {}
    for item in sure:
        if is_misdated(item.fact, today):
            by_place.setdefault(_place(item), []).append(item)
    for place in sorted(by_place):
        yield _wrong_dates(place, by_place[place])


def _place(item: Evidence[Fact]) -> str:
    return item.provenance.place or profile_of(item)


def _alone(pair: _Swapped) -> Conflict:
    versions = tuple(Version(text, pair.evidence) for text in pair.said)
    return Conflict(f"dates of {pair.name}", versions, pair.why, pair.ask)


def _together(place: str, pairs: list[_Swapped]) -> Conflict:
    """Gather what one place has the wrong way round: a place that moved is one question, whatever it holds."""
    versions = tuple(Version(f"{pair.name}: {', '.join(pair.said)}", pair.evidence) for pair in pairs)
    why = f"{counted(len(pairs), pairs[0].things)} on {place} {pairs[0].fault}, by their dates"
    return Conflict(f"dates of {counted(len(pairs), pairs[0].things)} on {place}", versions, why, pairs[0].ask)


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


def _pair(item: Evidence[Fact], today: date) -> Iterable[_Swapped]:
    match item.fact:
        case Project(role=role) as project if role is not ProjectRole.FORK:
            return _project(item, project, today)
        case Role() as role:
            return _role(item, role, today)
        case _:
            return ()


def _project(item: Evidence[Fact], project: Project, today: date) -> Iterator[_Swapped]:
    begun, last = known_day(project.created, today), known_day(project.active, today)
    if begun and last and begun - last > A_DAY:
        said = (f"begun {_day(begun)}", f"last changed {_day(last)}")
        why = f"{project.title} was last changed before it was begun, by its dates; it may have been moved"
        fault = "were last changed before they were begun"
        yield _Swapped(item, project.title, said, why, f"When did you begin {project.title}?", "project", fault)


def _role(item: Evidence[Fact], role: Role, today: date) -> Iterator[_Swapped]:
    started, ended = known_day(role.started, today + MAY_COME), known_day(role.ended, today + MAY_COME)
    name = job(role)
    if started and ended and ended < started:
        said, why = (f"began {_day(started)}", f"ended {_day(ended)}"), f"{name} ends before it begins, by its dates"
        yield _Swapped(item, name, said, why, f"From when to when were you {name}?", "job", "end before they begin")
    elif role.current and ended and ended < today:
        said, why = ("the present job", f"ended {_day(ended)}"), f"{name} is called their present job and has an end"
        yield _Swapped(item, name, said, why, f"Are you still {name}?", "job", "are called present and have an end")


def _day(when: date | datetime | None) -> str:
    return dates.full_day(when)
