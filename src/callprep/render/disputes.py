"""Conflicts as a page shows them: their sides, and a mark on every entry that rests on what is disputed."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from callprep.insight.conflicts import Conflict, Version
from callprep.insight.dashboard import Dashboard
from callprep.model.dates import full_day
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.wording import listed
from callprep.render.entries import Page, page, sentence, words

__all__ = ["Disputed", "disputed", "mark", "mark_on"]

_BELOW = "see below"


@attrs.frozen
class Disputed:
    """What two facts say differently, side by side."""

    about: str
    sides: tuple[Page, ...]
    why: str
    ask: str


def disputed(value: Dashboard, one: Conflict) -> Disputed:
    """Give the view of a conflict."""
    sides = tuple(_side(value, version) for version in one.versions)
    why = "" if _only_the_sides(one) else words(one.why)
    return Disputed(sentence(one.about) or "?", sides, why, words(one.ask))


def _only_the_sides(one: Conflict) -> bool:
    """Whether the reason does no more than name the sides, which stand there: "their GitHub profile: Acme; …"."""
    where, _, said = one.why.partition("; ")[0].partition(": ")
    return bool(where and one.versions) and ": " not in said and said.startswith(one.versions[0].said)


def _side(value: Dashboard, version: Version) -> Page:
    """Give one side: dated by the day it was read, for the date of the fact may be what is disputed."""
    if version.evidence is None:
        return Page(words(version.said, "?"), "", "told to us", "", "", "proven", "")
    read = version.evidence.provenance.retrieved_at.date()
    is_said = version.said == f"read {full_day(read)}"
    when, day = ("", "") if is_said else (f"read {full_day(read)}", read.isoformat())
    return attrs.evolve(page(version.evidence, value.today, version.said), when=when, day=day)


def mark(value: Dashboard, items: Iterable[Evidence[Fact]]) -> tuple[str, ...]:
    """Say that an entry is disputed, where a side of a conflict rests on what it rests on: at most one note."""
    ids = {item.id for item in items}
    cited = (version.evidence for one in value.conflicts for version in one.versions)
    return (f"disputed: {_BELOW}",) if any(item is not None and item.id in ids for item in cited) else ()


def mark_on(value: Dashboard, *about: str) -> tuple[str, ...]:
    """Say which of these things ("employer", "place") are disputed, whoever says them: at most one note."""
    found = [name for name in about if any(one.about == name for one in value.conflicts)]
    return (f"{listed(found)} disputed: {_BELOW}",) if found else ()
