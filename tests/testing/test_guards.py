"""What a test of a source must not do."""

from __future__ import annotations

import asyncio
import pickle
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date

import attrs
import pytest

from callprep.engagement import Caller, Engagement
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity
from callprep.net import waiting
from callprep.testing import NetworkUsedError, frozen_today, no_network, no_waits

OUTSIDE = ("203.0.113.7", 443)  # an address for documentation


@pytest.fixture
def here() -> Iterator[tuple[str, int]]:
    """Listen on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()


def _open(connect: Callable[[socket.socket], object], family: int = socket.AF_INET) -> None:
    with socket.socket(family) as opened:
        connect(opened)


def _each(act: Callable[[str], None], *hosts: str) -> None:
    for host in hosts:
        act(host)


class TestNoNetwork:
    """This machine alone."""

    def test_here(self, here: tuple[str, int]) -> None:
        """A server on this machine can be reached, by name and by number."""
        with no_network():
            socket.create_connection(here).close()
            assert socket.getaddrinfo(b"localhost", here[1])
            _open(lambda opened: opened.connect_ex(here))

    @pytest.mark.parametrize(
        "reach",
        [
            lambda: _open(lambda opened: opened.connect(OUTSIDE)),
            lambda: _open(lambda opened: opened.connect_ex(OUTSIDE)),
            lambda: _open(lambda opened: opened.connect(("2001:db8::1", 443, 0, 0)), socket.AF_INET6),
            lambda: socket.create_connection(OUTSIDE),
            lambda: socket.getaddrinfo("api.example.com", 443),
            lambda: socket.getaddrinfo(b"api.example.com", 443),
        ],
    )
    def test_outside(self, reach: Callable[[], object]) -> None:
        """A connection elsewhere, or the look-up of a name, raises."""
        with pytest.raises(NetworkUsedError, match="Recording"), no_network():
            reach()

    def test_swallowed(self) -> None:
        """An attempt whose error was swallowed is raised at the end, each host once."""

        def look_up(host: str) -> None:
            with suppress(NetworkUsedError):
                socket.getaddrinfo(host, 443)

        with pytest.raises(NetworkUsedError) as caught, no_network():
            _each(look_up, "a.example", "b.example", "a.example")
        assert caught.value.hosts == ("a.example", "b.example")
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 -- our own bytes

    def test_local_sockets(self) -> None:
        """A socket of the machine's own, which has a path for an address, is no network."""
        with no_network(), pytest.raises(OSError, match=r"."):
            _open(lambda opened: opened.connect("/nonexistent/socket"), socket.AF_UNIX)

    def test_restored(self) -> None:
        """Afterwards all is as it was, also when something was raised inside."""
        before = (socket.getaddrinfo, socket.socket.connect, socket.socket.connect_ex)
        with pytest.raises(ZeroDivisionError), no_network():
            raise ZeroDivisionError
        assert (socket.getaddrinfo, socket.socket.connect, socket.socket.connect_ex) == before


class TestNoWaits:
    """Time that passes at once."""

    def test_waits(self) -> None:
        """Waits are noted and not waited, and the library's clock moves by them."""
        began = time.monotonic()
        with no_waits() as waits:
            start = waiting.now()
            waiting.sleep(600)
            asyncio.run(waiting.asleep(30.5))
            waiting.sleep(-1)
            assert waiting.now() - start == 630.5
        assert time.monotonic() - began < 300
        assert (waits.seconds, waits.total) == ([600, 30.5, -1], 630.5)

    def test_restored(self) -> None:
        """Afterwards the library waits again."""
        before = (waiting.now, waiting.sleep, waiting.asleep)
        with no_waits():
            assert waiting.sleep is not before[1]
        assert (waiting.now, waiting.sleep, waiting.asleep) == before


class TestFrozenToday:
    """A day that does not end."""

    def test_frozen(self) -> None:
        """An engagement made inside is of that day; one that names its day keeps it; afterwards it is today again."""

        def engagement(today: date | None = None) -> Engagement:
            dossier, caller = Dossier(Candidate("Ada Example")), Caller("Cy", "Example Ltd")
            made = Engagement(dossier.candidate, dossier, Opportunity("Engineer", "Example Ltd"), caller)
            return attrs.evolve(made, today=today) if today else made

        with frozen_today(date(2001, 2, 3)):
            assert engagement().today == date(2001, 2, 3)
            assert engagement(date(1999, 1, 1)).today == date(1999, 1, 1)
        assert engagement().today > date(2026, 1, 1)
