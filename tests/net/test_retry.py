"""Rules of `callprep.net.retry`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TypeAlias

import pytest

from callprep.errors import ProfileNotFoundError, RateLimitedError, UnreachableError
from callprep.inquiry.wire import Request, Response
from callprep.net import waiting
from callprep.net.retry import Budget, Policy, aretrying, retrying

URL = "https://api.example/users/ada"
GET = Request.get(URL)
HALF = Policy(jitter=lambda: 0.5)
DATE = "Fri, 02 Jan 2026 10:00:00 GMT"

Played: TypeAlias = Response | BaseException


class Site:
    """Gives what it was told, in turn, the last for ever, and counts."""

    def __init__(self, *plays: Played) -> None:
        self.plays, self.asked = list(plays), 0

    def send(self, request: Request) -> Response:
        """Answer."""
        assert request.url
        self.asked += 1
        play = self.plays.pop(0) if len(self.plays) > 1 else self.plays[0]
        if isinstance(play, BaseException):
            raise play
        return play


Ask: TypeAlias = Callable[..., Response]


def _blocking(site: Site, request: Request = GET, **options: object) -> Response:
    return retrying(site.send, **{"policy": HALF, **options})(request)  # type: ignore[arg-type]  # options of either


def _asyncio(site: Site, request: Request = GET, **options: object) -> Response:
    async def run() -> Response:
        async def send(request: Request) -> Response:
            return site.send(request)

        # a lambda is no coroutine function, and must be awaited all the same
        ask = aretrying(lambda request: send(request), **{"policy": HALF, **options})  # type: ignore[arg-type]  # noqa: PLW0108
        return await ask(request)

    return asyncio.run(run())


@pytest.fixture(params=[_blocking, _asyncio], ids=["blocking", "asyncio"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Ask through each twin."""
    asked: Ask = request.param
    return asked


def limited(status: int = 429, **headers: str) -> Response:
    """Answer as a site that was asked too often."""
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, url=URL)


class TestTwins:
    """What tries again, blocking and with asyncio."""

    def test_success(self, ask: Ask, waits: list[float]) -> None:
        """A good answer comes back at once."""
        site = Site(Response(200))
        assert (ask(site).status, site.asked, waits) == (200, 1, [])

    @pytest.mark.parametrize("fault", [Response(500), Response(503), UnreachableError("the connection broke", URL)])
    def test_trouble(self, ask: Ask, waits: list[float], fault: Played) -> None:
        """A site in trouble is tried again, with growing, jittered waits."""
        site = Site(fault, fault, Response(200))
        assert (ask(site).status, site.asked, waits) == (200, 3, [0.25, 0.5])

    def test_three_tries(self, ask: Ask, waits: list[float]) -> None:
        """The third try is the last; its answer goes back as it is."""
        site = Site(Response(502, body=b"bad gateway"))
        assert (ask(site).body, site.asked, len(waits)) == (b"bad gateway", 3, 2)

    def test_three_errors(self, ask: Ask, waits: list[float]) -> None:
        """An error that stays is raised as it is, not wrapped."""
        fault = UnreachableError("no connection", URL)
        site = Site(fault)
        with pytest.raises(UnreachableError) as caught:
            ask(site)
        assert caught.value is fault
        assert (site.asked, len(waits)) == (3, 2)

    @pytest.mark.parametrize("status", [204, 301, 400, 401, 403, 404, 410, 422, 451])
    def test_settled(self, ask: Ask, waits: list[float], status: int) -> None:
        """An answer that another try would not change is not asked for again."""
        site = Site(Response(status))
        assert (ask(site).status, site.asked, waits) == (status, 1, [])

    @pytest.mark.parametrize("fault", [ProfileNotFoundError("gone"), KeyError("a bug"), KeyboardInterrupt()])
    def test_other_errors(self, ask: Ask, waits: list[float], fault: BaseException) -> None:
        """Settled errors, bugs and Ctrl-C go through at once."""
        site = Site(fault)
        with pytest.raises(type(fault)):
            ask(site)
        assert (site.asked, waits) == (1, [])

    def test_reading_posts(self, ask: Ask, waits: list[float]) -> None:
        """A POST only asks here, and is tried again."""
        site = Site(Response(502), Response(200))
        assert ask(site, Request.post(URL, json={"query": "…"})).status == 200
        assert len(waits) == 1

    def test_other_methods(self, ask: Ask, waits: list[float]) -> None:
        """A method that may change something is tried once."""
        site = Site(Response(502))
        assert (ask(site, Request("DELETE", URL)).status, site.asked, waits) == (502, 1, [])


class TestServersWord:
    """When the server says how long."""

    @pytest.mark.parametrize(
        ("response", "seconds"),
        [
            (limited(retry_after="7"), 7.0),
            (limited(403, retry_after="20"), 20.0),
            (limited(503, retry_after="2"), 2.0),
            (limited(date=DATE, retry_after="Fri, 02 Jan 2026 10:00:09 GMT"), 9.0),
            (limited(403, date=DATE, x_ratelimit_remaining="0", x_ratelimit_reset="1767348003"), 3.0),
            (limited(403, date=DATE, x_ratelimit_remaining="0", x_ratelimit_reset="12"), 0.0),
            (RateLimitedError("asked too often", URL, 4.0), 4.0),
        ],
    )
    def test_obeyed(self, ask: Ask, waits: list[float], response: Played, seconds: float) -> None:
        """Seconds, a date and a reset time are waited for, by the answer's own date; a past one is now."""
        site = Site(response, Response(200))
        assert (ask(site).status, waits) == (200, [seconds])

    @pytest.mark.parametrize("response", [limited(retry_after="21"), limited(503, retry_after="82216"), limited()])
    def test_too_long(self, ask: Ask, waits: list[float], response: Response) -> None:
        """A wait beyond the patience, or a limit without a word, ends it: the answer goes back as it is."""
        site = Site(response)
        assert (ask(site), site.asked, waits) == (response, 1, [])

    def test_together(self, ask: Ask, waits: list[float]) -> None:
        """The patience is for all waits of a call together."""
        site = Site(limited(retry_after="15"))
        assert (ask(site).status, waits) == (429, [15.0])


class TestTime:
    """Deadlines."""

    def test_until(self, ask: Ask, waits: list[float]) -> None:
        """A wait that would end after the deadline is not begun."""
        site = Site(limited(retry_after="5"))
        assert (ask(site, until=waiting.now() + 4).status, site.asked, waits) == (429, 1, [])
        assert (ask(site, until=waiting.now() + 60).status, waits) == (429, [5.0, 5.0])

    def test_slow_tries(self, ask: Ask, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
        """A site that spent the patience on its tries is not tried again."""
        clock = iter(range(0, 1000, 30))
        monkeypatch.setattr(waiting, "now", lambda: float(next(clock)))
        site = Site(UnreachableError("too slow", URL))
        with pytest.raises(UnreachableError):
            ask(site)
        assert (site.asked, waits) == (1, [])


class TestPolicy:
    """How long to wait by itself."""

    def test_back_off(self) -> None:
        """Waits double from half a second up to eight, and jitter takes a share of them."""
        full = Policy(jitter=lambda: 1.0)
        assert [full.pause(Response(500), tries) for tries in (1, 2, 3, 9)] == [0.5, 1.0, 2.0, 8.0]

    def test_random(self) -> None:
        """Without a given jitter, waits differ."""
        assert len({Policy().pause(Response(500), 3) for _ in range(20)}) > 1


class TestBudget:
    """What a host can bear."""

    @staticmethod
    def _outage(budget: Budget, calls: int, host: str = "a.example") -> int:
        retries = 0
        for _ in range(calls):
            budget.first(host)
            retries += sum(budget.take(host) for _ in range(2))
        return retries

    def test_single_run(self) -> None:
        """A single run can try again: the first four retries are lent."""
        assert self._outage(Budget(), 3) == 4

    def test_outage(self) -> None:
        """In a long outage retries stay within a fifth of the first tries."""
        assert 150 <= self._outage(Budget(), 1000) <= 200

    def test_recovery(self) -> None:
        """Good times fill the bucket, but not without end."""
        budget = Budget()
        for _ in range(10_000):
            budget.first("a.example")
        assert sum(budget.take("a.example") for _ in range(10_000)) == 100

    def test_hosts(self) -> None:
        """One host's outage takes nothing from another; a host never asked has nothing."""
        budget = Budget()
        self._outage(budget, 10)
        budget.first("b.example")
        assert budget.take("b.example")
        assert not budget.take("c.example")

    def test_shared(self, ask: Ask, waits: list[float]) -> None:
        """Calls that share a budget stop trying again when it is spent, and their first tries still go out."""
        budget = Budget()
        site = Site(Response(500))
        statuses: Iterable[int] = [ask(site, budget=budget).status for _ in range(10)]
        assert set(statuses) == {500}
        assert (site.asked, len(waits)) == (14, 4)
