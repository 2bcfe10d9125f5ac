"""What profiles and papers say of a person: headlines, jobs and studies, as stated, each with its page and date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight.dashboard import Dashboard
from callprep.insight.freshness import known_day
from callprep.model.dates import month
from callprep.model.evidence import Evidence, Identity
from callprep.model.facts import About, Education, Fact, Role
from callprep.render.cleaning import shown
from callprep.render.disputes import mark, mark_on
from callprep.render.entries import Entry, entry
from callprep.render.studies import title_of, without_years

__all__ = ["background", "headlines"]

_SURENESS = (Identity.PROVEN, Identity.STATED, Identity.SUGGESTED)


def headlines(value: Dashboard) -> tuple[Entry, ...]:
    """Give what profiles say they are and where, the surest first; profiles that say the same share an entry."""
    told: dict[str, list[Evidence[Fact]]] = {}
    spelled: dict[str, str] = {}
    for item in sorted(value.headlines, key=lambda one: (_SURENESS.index(one.identity), one.fact.title, one.id)):
        said = _said(item.fact)
        if said:
            told.setdefault(said.casefold(), []).append(item)
            spelled.setdefault(said.casefold(), said)
    return tuple(
        entry(spelled[key], items, value.today, notes=mark_on(value, *_claims(items))) for key, items in told.items()
    )


def _said(fact: Fact) -> str:
    if not isinstance(fact, About):
        return shown(fact.title)
    employer = shown(fact.employer or "")
    parts = (shown(fact.headline or ""), f"at {employer}" if employer else "", shown(fact.place or ""))
    return " · ".join(filter(None, parts))


def _claims(items: list[Evidence[Fact]]) -> Iterator[str]:
    """Name what a headline says that profiles may contradict each other on."""
    yield from (name for name in ("employer", "place") if any(getattr(item.fact, name, None) for item in items))


def background(value: Dashboard) -> Iterator[Entry]:
    """Give jobs, the newest first, then studies, then the rest."""
    for item in sorted(value.background, key=lambda one: _order(one, value.today)):
        told = entry(_named(item.fact), (item,), value.today, notes=_disputed(value, item))
        period = _period(item.fact, value.today) if isinstance(item.fact, Role) else ""
        yield attrs.evolve(told, when=period or told.when)


def _disputed(value: Dashboard, item: Evidence[Fact]) -> tuple[str, ...]:
    return mark(value, (item,)) or (mark_on(value, "employer") if _is_current(item.fact) else ())


def _order(item: Evidence[Fact], today: date) -> tuple[int, bool, int, str, str]:
    fact = item.fact
    rank = 0 if isinstance(fact, Role) else 1 if isinstance(fact, Education) else 2
    told = known_day(fact.when, today) if fact.when and rank != 1 else None
    return rank, not _is_current(fact), -(told.toordinal() if told else 0), fact.title, item.id


def _is_current(fact: Fact) -> bool:
    return isinstance(fact, Role) and (fact.current is True)


def _named(fact: Fact) -> str:
    """Name a job or a course with its place; a school's years are not shown, for they tell an age."""
    where = shown((fact.employer if isinstance(fact, Role) else _school(fact)) or "")
    title = title_of(fact)
    return f"{shown(title, '?')}, {where}" if where else title


def _school(fact: Fact) -> str:
    return without_years(fact.school or "") if isinstance(fact, Education) else ""


def _period(role: Role, today: date) -> str:
    began, over = (known_day(when, today) if when else None for when in (role.started, role.ended))
    if began and over:
        return f"{month(began)} to {month(over)}"
    if over:
        return f"until {month(over)}"
    if began:
        return f"since {month(began)}" if role.current else f"from {month(began)}"
    return "at present" if role.current else ""
