"""What a test of a source must not do: reach the network, really wait, or depend on today's date."""

from __future__ import annotations

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from ipaddress import ip_address

import attrs

from callprep.errors import CallprepError
from callprep.model import dates

__all__ = ["NetworkUsedError", "Waits", "frozen_today", "no_network", "no_waits"]


class NetworkUsedError(CallprepError):
    """Something reached for the network where it must not; `hosts` are those that it reached for."""

    def __init__(self, hosts: tuple[str, ...]) -> None:
        super().__init__(hosts)
        self.hosts = hosts

    def __str__(self) -> str:
        """Name the hosts, and what to use instead."""
        return f"tried to reach {', '.join(self.hosts)}: there is no network here; answer from a `Recording`"


@contextmanager
def no_network() -> Generator[None, None, None]:
    """Let code speak with this machine alone: a name looked up or a connection made elsewhere raises.

    An attempt whose error was swallowed on its way is raised at the end. Sockets are watched in the whole process.

    Raises:
        NetworkUsedError: Something reached for another machine.
    """
    reached: list[str] = []

    def judge(host: object) -> None:
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
        if isinstance(name, str) and not _is_here(name):
            reached.append(name)
            raise NetworkUsedError((name,))

    with _replaced(socket, "getaddrinfo", _judged_lookup(judge)), _sockets_judged(judge):
        yield
    if reached:
        raise NetworkUsedError(tuple(dict.fromkeys(reached)))


def _is_here(host: str) -> bool:
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host.lower().rstrip(".") in {"", "localhost"}


def _judged_lookup(judge: Callable[[object], None]) -> Callable[..., object]:
    real = socket.getaddrinfo

    def getaddrinfo(host: bytes | str | None, *args: object, **kwargs: object) -> object:
        judge(host)
        return real(host, *args, **kwargs)  # type: ignore[arg-type]  # passed on as it came

    return getaddrinfo


@contextmanager
def _sockets_judged(judge: Callable[[object], None]) -> Generator[None, None, None]:
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    # addresses of the machine itself (AF_UNIX) are no pairs
    def judged_connect(self: socket.socket, address: tuple[object, ...] | str | bytes, /) -> None:
        judge(address[0] if isinstance(address, tuple) else None)
        connect(self, address)

    def judged_connect_ex(self: socket.socket, address: tuple[object, ...] | str | bytes, /) -> int:
        judge(address[0] if isinstance(address, tuple) else None)
        return connect_ex(self, address)

    with (
        _replaced(socket.socket, "connect", judged_connect),
        _replaced(socket.socket, "connect_ex", judged_connect_ex),
    ):
        yield


@attrs.define
class Waits:
    """What was waited for in virtual time: `seconds` in order; `clock` is what the library's clock shows."""

    seconds: list[float] = attrs.field(factory=list[float])
    clock: float = 0.0

    @property
    def total(self) -> float:
        """How long it would have taken."""
        return sum(max(0.0, wait) for wait in self.seconds)

    def now(self) -> float:
        """Give the virtual clock, which only waiting moves."""
        return self.clock

    def sleep(self, seconds: float) -> None:
        """Note the wait, and let the clock jump."""
        self.seconds.append(seconds)
        self.clock += max(0.0, seconds)

    async def asleep(self, seconds: float) -> None:
        """Note the wait, and let the clock jump."""
        self.sleep(seconds)


@contextmanager
def no_waits() -> Generator[Waits, None, None]:
    """Let every wait of the library pass at once, and note how long it would have been."""
    from callprep.net import waiting  # noqa: PLC0415 -- the room of the network is not for those who only replay

    waits = Waits()
    with (
        _replaced(waiting, "now", waits.now),
        _replaced(waiting, "sleep", waits.sleep),
        _replaced(waiting, "asleep", waits.asleep),
    ):
        yield waits


@contextmanager
def frozen_today(day: date) -> Generator[None, None, None]:
    """Let every engagement and dashboard made inside have `day` for its default `today`: the same bytes for ever.

    An engagement that is given its own `today` needs no such help.
    """
    with _replaced(dates, "local_today", lambda: day):
        yield


@contextmanager
def _replaced(owner: object, name: str, value: object) -> Generator[None, None, None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)
