"""Records of one work that differ: the year of a paper, whether a patent was granted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from callprep.insight._days import known_day
from callprep.insight.conflicts._versions import Conflict, Version, differing, side_by_side
from callprep.insight.sameness._works import doi_of, number_of
from callprep.insight.weighing import in_order
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact, Paper, Patent
from callprep.wording import Voice, said

__all__ = ["find"]

_F = TypeVar("_F", bound=Fact)


def find(voice: Voice, dossier: Dossier, today: date) -> Iterator[Conflict]:
    """Find records of one DOI, or of one patent number, that cannot all be right."""
    for papers in _grouped(dossier.of(Paper), doi_of):
        yield from _paper(voice, papers, today)
    for patents in _grouped(dossier.of(Patent), number_of):
        yield from _patent(voice, patents)


def _grouped(items: Iterable[Evidence[_F]], by: Callable[[_F], str]) -> list[list[Evidence[_F]]]:
    """Gather what has one key, in the order of title and id; what has none stands alone, and is left out."""
    groups: dict[str, list[Evidence[_F]]] = {}
    for item in in_order(item for item in items if item.is_sure):
        if by(item.fact):
            groups.setdefault(by(item.fact), []).append(item)
    return [group for group in groups.values() if len(group) > 1]


def _paper(voice: Voice, records: list[Evidence[Paper]], today: date) -> Iterator[Conflict]:
    """Compare years; a year apart is print after online."""
    dated = ((item, known_day(item.fact.published, today)) for item in records)
    found = differing((Version(str(day.year), item) for item, day in dated if day), _is_near, int)
    if found:
        title = _title(records, found)
        why = f"one DOI, {doi_of(records[0].fact)}, with different years: {side_by_side(found)}"
        yield Conflict(
            said(voice, "conflict.about_paper", title=title), found, why, said(voice, "conflict.paper", title=title)
        )


def _title(records: Iterable[Evidence[_F]], found: Iterable[Version]) -> str:
    """Name the work as the first of the records names it that contradict each other: the question rests on those."""
    sides = {version.evidence.id for version in found if version.evidence is not None}
    return next(item.fact.title for item in records if item.id in sides)


def _is_near(year: int, other: int) -> bool:
    return abs(year - other) <= 1


def _patent(voice: Voice, records: list[Evidence[Patent]]) -> Iterator[Conflict]:
    found = differing((Version("granted" if it.fact.granted else "application", it) for it in records), str.__eq__, str)
    if found:
        title = _title(records, found)
        why = f"one number, {records[0].fact.number}, granted in one record and not in another: {side_by_side(found)}"
        yield Conflict(
            said(voice, "conflict.about_patent", title=title), found, why, said(voice, "conflict.patent", title=title)
        )
