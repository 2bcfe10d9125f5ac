"""What somebody did over the years, by the dates of what they made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight._days import known_day
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Answer, Aspect, Fact, Paper, Patent, Post, Project, ProjectRole, Talk

__all__ = ["OLDEST_SHOWN", "Year", "years"]

OLDEST_SHOWN = 15
"""Years that are told apart, the present one counted."""


@attrs.frozen
class Year:
    """How much of what they did is dated in a year, by group: built, answered, written, published."""

    year: int
    built: int = 0
    answered: int = 0
    written: int = 0
    published: int = 0


def years(dossier: Dossier, today: date) -> tuple[tuple[Year, ...], int]:
    """Count what they did by year, the oldest first, from the first dated item to the present year without a hole.

    Returns:
        The years, at most `OLDEST_SHOWN`, and how many items are older than the first of them.
    """
    found = [told for item in dossier.evidence if item.is_sure for told in _told(item, today)]
    first = max(min((year for year, _ in found), default=today.year), today.year - OLDEST_SHOWN + 1)
    counts = {year: dict.fromkeys(_GROUPS, 0) for year in range(first, today.year + 1)} if found else {}
    for year, group in found:
        if year in counts:
            counts[year][group] += 1
    older = sum(year < first for year, _ in found)
    return tuple(Year(year, **groups) for year, groups in counts.items()), older


_GROUPS: tuple[str, ...] = ("built", "answered", "written", "published")
_KINDS: tuple[tuple[type[Fact], str], ...] = (
    (Answer, "answered"),
    (Post, "written"),
    (Paper, "published"),
    (Patent, "published"),
    (Talk, "published"),
)


def _told(item: Evidence[Fact], today: date) -> Iterator[tuple[int, str]]:
    """Give the years an item stands for: a project the year it was begun and the year it was last worked on."""
    fact = item.fact
    if isinstance(fact, Project):
        moments = () if fact.role is ProjectRole.FORK else (fact.created, fact.active)
        days = (known_day(moment, today) for moment in moments if moment)
        yield from ((year, "built") for year in sorted({day.year for day in days if day}))
        return
    group = _group(fact)
    day = known_day(fact.when, today) if group and fact.when else None
    if group and day:
        yield day.year, group


def _group(fact: Fact) -> str | None:
    known = next((group for kind, group in _KINDS if isinstance(fact, kind)), None)
    return known or ("published" if fact.aspect is Aspect.ACCOMPLISHMENT else None)
