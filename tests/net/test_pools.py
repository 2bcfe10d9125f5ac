"""Rules of `callprep.net._pools`."""

from __future__ import annotations

import pytest

from callprep.net._pools import Pools
from callprep.net.origins import Origin

A, B, C = (Origin.at("https", f"{name}.example") for name in "abc")


def test_one_each() -> None:
    """An origin has one transport, made when it is first wanted."""
    made: list[Origin] = []

    def make(origin: Origin) -> object:
        made.append(origin)
        return object()

    pools = Pools(make, 2)
    first = pools.take(A)
    assert pools.take(A) is first
    assert pools.take(B) is not first
    assert made == [A, B]


def test_eviction() -> None:
    """Above the limit the longest unused goes, and never one that is lent."""
    pools = Pools(str, 2)
    pools.take(A)
    for origin in (B, C):
        pools.take(origin)
    assert pools.give_back(C) == (str(C),)
    assert pools.give_back(B) == ()
    pools.take(A)
    assert pools.give_back(A) == ()
    pools.take(C)
    assert pools.give_back(C) == (str(B),)


def test_drained() -> None:
    """All come out once, and afterwards none is lent."""
    pools = Pools(lambda _: "shared", 9)
    pools.take(A)
    pools.take(B)
    assert pools.drain() == ("shared",)
    assert pools.drain() == ()
    with pytest.raises(RuntimeError, match="closed"):
        pools.take(A)
    assert pools.give_back(A) == ()
