"""Topics in order of what shows them, and what put one before the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

import attrs

from callprep.insight.vocabulary import Topic
from callprep.insight.weighing import Item, Kind
from callprep.insight.weighing._reach import reach

__all__ = ["Standing", "before_next", "standings"]

_PER_YEAR = 0.25  # years of it beside the first count, up to twice the weight
_MOST_YEARS = 4
_DIGITS = 9  # sums of the same numbers in another order may differ beyond


@attrs.frozen
class Standing:
    """A topic with what shows it, the strongest first, and what each kind of it weighs."""

    topic: Topic
    items: tuple[Item, ...]
    weights: Mapping[Kind, float]
    years: int
    is_aside: bool

    @property
    def weight(self) -> float:
        """Give the whole: kinds add up, and years of it count beside."""
        return round(sum(self.weights.values()) * _sustained(self.years), _DIGITS)


def standings(items: Iterable[Item], kinds: Collection[Kind] | None = None) -> tuple[Standing, ...]:
    """Put the topics of items in order; of items of some kinds only, where `kinds` names them."""
    found: dict[str, list[tuple[Topic, float, Item]]] = {}
    for item in items:
        if kinds is None or item.kind in kinds:
            seen: set[str] = set()
            for topic, share in item.topics:
                folded = topic.name.casefold()
                if folded not in seen:
                    seen.add(folded)
                    found.setdefault(folded, []).append((topic, share, item))
    return tuple(sorted(map(_standing, found.values()), key=lambda one: (-one.weight, one.topic.name)))


def _standing(shown: Sequence[tuple[Topic, float, Item]]) -> Standing:
    names = Counter(topic.name for topic, _, _ in shown)
    name = min(names, key=lambda spelled: (-names[spelled], spelled))
    # items come sorted by title and id, and the sort is stable: equal weights keep that order
    ranked = sorted(shown, key=lambda one: -one[1] * one[2].weight)
    strongest = sorted(ranked, key=lambda one: -one[1] * one[2].weight * reach(one[2].evidence.fact))
    by_kind: dict[Kind, list[float]] = {}
    for _, share, item in ranked:
        by_kind.setdefault(item.kind, []).append(share * item.weight)
    return Standing(
        topic=next(topic for topic, _, _ in shown if topic.name == name),
        items=tuple(item for _, _, item in strongest),
        weights={kind: _diminishing(by_kind[kind]) for kind in sorted(by_kind, key=lambda kind: kind.one)},
        years=len({day.year for _, _, item in shown for day in (item.first, item.last) if day}),
        is_aside=all(share < 1 for _, share, _ in shown),
    )


def _diminishing(weights: Sequence[float]) -> float:
    """Add up, the second for a half, the third for a third: a thousand repositories are some seven times one."""
    return sum(weight / place for place, weight in enumerate(weights, 1))


def _sustained(years: int) -> float:
    return 1 + _PER_YEAR * min(max(years - 1, 0), _MOST_YEARS)


def before_next(ranked: Sequence[Standing]) -> tuple[str, ...]:
    """Say of each what weighed most in putting it before the next; the last one stands before nothing."""
    return (*(_reason(one, other) for one, other in pairwise(ranked)), "") if ranked else ()


def _reason(one: Standing, other: Standing) -> str:
    if one.weight == other.weight:
        return "level with the next topic, and first by the alphabet"
    gains = {kind: weight - other.weights.get(kind, 0.0) for kind, weight in one.weights.items()}
    most = max(gains, key=lambda kind: (gains[kind], kind.one))
    # what both have of the one counts with the half of what they have of the other, so that neither comes first
    mine, theirs = _sustained(one.years), _sustained(other.years)
    of_years = (sum(one.weights.values()) + sum(other.weights.values())) * (mine - theirs)
    if of_years > gains[most] * (mine + theirs):
        return "above the next topic by the years in which it shows"
    return f"above the next topic by its {most.many}"
