"""A small pool for each origin, and not too many of them: the longest idle is closed first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from callprep.net.origins import Origin

__all__ = ["Pools"]

T = TypeVar("T")


class Pools(Generic[T]):
    """Transports by origin, lent and given back; made on first use, safe among threads.

    Args:
        make: Makes the transport of an origin.
        most: How many are kept; above it, those that nobody uses are handed out to be closed.
    """

    def __init__(self, make: Callable[[Origin], T], most: int) -> None:
        self._make, self._most = make, most
        self._pools: OrderedDict[Origin, T] = OrderedDict()
        self._lent: dict[Origin, int] = {}
        self._closed = False
        self._lock = Lock()

    def take(self, origin: Origin) -> T:
        """Lend the transport of that origin.

        Raises:
            RuntimeError: The client is closed.
        """
        with self._lock:
            if self._closed:
                raise RuntimeError("the client is closed")
            if origin not in self._pools:
                self._pools[origin] = self._make(origin)
            self._pools.move_to_end(origin)
            self._lent[origin] = self._lent.get(origin, 0) + 1
            return self._pools[origin]

    def give_back(self, origin: Origin) -> tuple[T, ...]:
        """Take it back; what comes out is too many, in nobody's use, and to be closed by the caller."""
        with self._lock:
            self._lent[origin] -= 1
            if not self._lent[origin]:
                del self._lent[origin]
            idle = [known for known in self._pools if known not in self._lent]
            return tuple(self._pools.pop(known) for known in idle[: max(0, len(self._pools) - self._most)])

    def drain(self) -> tuple[T, ...]:
        """Hand out all, to be closed, and lend no more."""
        with self._lock:
            self._closed = True
            drained = tuple(dict.fromkeys(self._pools.values()))
            self._pools.clear()
            return drained
