"""Which record of the later look is one of the earlier look in other words: a promotion, a wish put differently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from callprep.insight._phrases import words_of
from callprep.insight.sameness._employers import firms, surely_same_firms
from callprep.insight.topics import subject_terms
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Role, Wish

__all__ = ["rewritten"]

_KINDS: tuple[type[Fact], ...] = (Role, Wish)
_MOST_COMPARED = 20  # of each look, each with each: nobody changes more of them at once
_HALF = 0.5


def rewritten(gone: Iterable[Evidence[Fact]], come: Iterable[Evidence[Fact]]) -> Mapping[str, Evidence[Fact]]:
    """Give by the id of a later record the earlier one that it puts in other words.

    Args:
        gone: What the later look no longer has, in a fixed order.
        come: What the earlier look did not have, in a fixed order.
    """
    gone, come = tuple(gone), tuple(come)
    return {now.id: was for kind in _KINDS for was, now in _pairs(_of(kind, gone), _of(kind, come))}


def _of(kind: type[Fact], items: Iterable[Evidence[Fact]]) -> list[Evidence[Fact]]:
    return [item for item in items if isinstance(item.fact, kind)][:_MOST_COMPARED]


def _pairs(gone: list[Evidence[Fact]], come: list[Evidence[Fact]]) -> Iterator[tuple[Evidence[Fact], Evidence[Fact]]]:
    left = list(come)
    for was in gone:
        now = next((item for item in left if _seat(item) == _seat(was) and _is_one(was.fact, item.fact)), None)
        if now is not None:
            left.remove(now)
            yield was, now


def _seat(item: Evidence[Fact]) -> tuple[str, ...]:
    return item.provenance.source, *item.provenance.account.key


def _is_one(was: Fact, now: Fact) -> bool:
    if isinstance(was, Role) and isinstance(now, Role):
        return surely_same_firms(firms(was.employer or ""), firms(now.employer or ""))
    mine, other = _content(was.title), _content(now.title)
    return len(mine & other) >= _HALF * max(len(mine), len(other), 1)


def _content(text: str) -> frozenset[str]:
    return subject_terms((text,)) or frozenset(words_of(text))
