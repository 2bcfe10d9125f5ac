"""What a row of evidence comes to in words: numbers by kind, the time between, the newest date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from callprep.insight._days import month_of
from callprep.insight.weighing import Item, Kind
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Interest, Skill
from callprep.model.wording import listed

__all__ = ["basis", "dated", "over", "tally"]

_LONGEST_BASIS = 80

_SPAN_DAYS = 60  # below two months a span says less than its end


def tally(items: Sequence[Item]) -> str:
    """Give "3 own projects and 12 answers over 6 years, the last in March 2026"; what weighs most comes first."""
    by_kind: dict[Kind, list[Evidence[Fact]]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item.evidence)
    kinds = sorted(by_kind, key=lambda kind: (-kind.weight, kind.one))
    told = [kind.counted(len(by_kind[kind])) + basis(by_kind[kind]) for kind in kinds]
    return listed(told) + dated([(item.first, item.last) for item in items])


def basis(items: Sequence[Evidence[Fact]]) -> str:
    """Give in brackets what a source says of the one thing that it sums up: "(12 answers on Stack Overflow)"."""
    fact = items[0].fact
    said = fact.basis if len(items) == 1 and isinstance(fact, Skill | Interest) else None
    # a number begins what is counted; the rest is how somebody came to be known for it
    if not said or not said[:1].isdecimal() or len(said) > _LONGEST_BASIS:
        return ""
    return f" ({said.removesuffix(', no answer')})"


def dated(spans: Sequence[tuple[date | None, date | None]]) -> str:
    """Give the time of things in words that follow their number; what has no date is counted."""
    known = [(first, last) for first, last in spans if first and last]
    if not known:
        return ", undated"
    first, last = min(first for first, _ in known), max(last for _, last in known)
    time = over(first, last)
    until = "the last in" if len(spans) > 1 else "up to" if time else "in"
    told = f"{time}, {until} {month_of(last)}"
    undated = len(spans) - len(known)
    return f"{told}, {undated} undated" if undated else told


def over(first: date, last: date) -> str:
    """Give the time between two days in words that follow what was done in it: " over 6 years"."""
    days = (last - first).days
    if days < _SPAN_DAYS:
        return ""
    years = days // 365
    if years:
        return f" over {years} years" if years > 1 else " over a year"
    return f" over {days // 30} months"
