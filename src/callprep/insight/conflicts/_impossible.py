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
from callprep.wording import Voice, said

__all__ = ["find"]


@attrs.frozen
class _Swapped:
    """Two dates of one thing that cannot both be: whose, what they say, why not, and what would settle it.

    `fault` says why not of things that are called so: "3 projects were last changed before they were begun".
    `ask` is the key of the question.
    """

    evidence: Evidence[Fact]
    name: str
    versions: tuple[str, str]
    why: str
    ask: str
    things: str
    fault: str


def find(voice: Voice, dossier: Dossier, today: date) -> Iterator[Conflict]:
    """Find dates that cannot be right, and pairs of dates of one thing that cannot both be."""
    sure = sorted_evidence(dossier)
    swapped: dict[tuple[str, str], list[_Swapped]] = {}
    for item in sure:
        for pair in _pair(item, today):
            swapped.setdefault((_place(item), pair.fault), []).append(pair)
    for (place, _), pairs in swapped.items():
        yield _together(voice, place, pairs) if len(pairs) > 1 else _alone(voice, pairs[0])
    by_place: dict[str, list[Evidence[Fact]]] = {}
    for item in sure:
        if is_misdated(item.fact, today):
            by_place.setdefault(_place(item), []).append(item)
    for place in sorted(by_place):
        yield _wrong_dates(voice, place, by_place[place])


def _place(item: Evidence[Fact]) -> str:
    return item.provenance.place or profile_of(item)


def _alone(voice: Voice, pair: _Swapped) -> Conflict:
    versions = tuple(Version(text, pair.evidence) for text in pair.versions)
    return Conflict(said(voice, "conflict.about_dates", name=pair.name), versions, pair.why, _question(voice, pair))


def _question(voice: Voice, pair: _Swapped) -> str:
    return said(voice, f"conflict.{pair.ask}", name=pair.name)


def _together(voice: Voice, place: str, pairs: list[_Swapped]) -> Conflict:
    """Gather what one place has the wrong way round: a place that moved is one question, whatever it holds."""
    versions = tuple(Version(f"{pair.name}: {', '.join(pair.versions)}", pair.evidence) for pair in pairs)
    why = f"{counted(len(pairs), pairs[0].things)} on {place} {pairs[0].fault}, by their dates"
    about = said(voice, f"conflict.about_dates_{pairs[0].things}s", count=f"{len(pairs):,}", place=place)
    return Conflict(about, versions, why, _question(voice, pairs[0]))


def _wrong_dates(voice: Voice, place: str, items: list[Evidence[Fact]]) -> Conflict:
    """Gather what one place dates wrongly: one broken clock is one question, however much it has stamped."""
    first = items[0].fact.title
    versions = (
        *(Version(f"«{item.fact.title}»: {_day(item.fact.when)}", item) for item in items),
        Version(f"read {_day(items[0].provenance.retrieved_at)}", items[0]),
    )
    why = f"{counted(len(items), 'date')} on {place} cannot be right: to come, or a clock's zero"
    move = "about_date" if len(items) == 1 else "about_dates_on"
    about = said(voice, f"conflict.{move}", title=first, place=place)
    return Conflict(about, versions, why, said(voice, "conflict.date", title=first))


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
        told = (f"begun {_day(begun)}", f"last changed {_day(last)}")
        why = f"{project.title} was last changed before it was begun, by its dates; it may have been moved"
        fault = "were last changed before they were begun"
        yield _Swapped(item, project.title, told, why, "begun", "project", fault)


def _role(item: Evidence[Fact], role: Role, today: date) -> Iterator[_Swapped]:
    started, ended = known_day(role.started, today + MAY_COME), known_day(role.ended, today + MAY_COME)
    name = job(role)
    if started and ended and ended < started:
        told, why = (f"began {_day(started)}", f"ended {_day(ended)}"), f"{name} ends before it begins, by its dates"
        yield _Swapped(item, name, told, why, "job_dates", "job", "end before they begin")
    elif role.current and ended and ended < today:
        told, why = ("the present job", f"ended {_day(ended)}"), f"{name} is called their present job and has an end"
        yield _Swapped(item, name, told, why, "job_still", "job", "are called present and have an end")


def _day(when: date | datetime | None) -> str:
    return dates.full_day(when)
