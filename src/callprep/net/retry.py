"""Trying again: when it helps, after how long, and never more often than the site can bear.

Rules (after the AWS SDKs' standard mode, and the GitHub and Stack Exchange documentation):

- at most three tries, and only of calls that read;
- the server's word first: `Retry-After` or a reset time; else full-jitter exponential back-off;
- a limit without a word is not tried again: guessing against a limit makes it longer. What a site says in its own body
  (GitHub's "secondary rate limit") is for its adapter to read;
- a wait that the patience or the deadline does not cover is not begun: the answer goes back as it is, and becomes a gap
  that says when to try again;
- retries of a host stay within a fifth of its first tries.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs

from callprep.errors import RateLimitedError, UnreachableError
from callprep.inquiry.wire import Request, Response
from callprep.net import waiting

if TYPE_CHECKING:
    from tenacity import RetryCallState

__all__ = ["AsyncSend", "Budget", "Policy", "Send", "aretrying", "retrying"]

Send: TypeAlias = Callable[[Request], Response]
"""What asks: a request in, its answer out; raises SourceError where there is none."""

AsyncSend: TypeAlias = Callable[[Request], Awaitable[Response]]
"""The same for asyncio."""

_READING: Final = frozenset({"GET", "HEAD", "POST"})  # a POST of ours only asks: see `Request.post`

_PRICE: Final = 5  # first tries that earn one retry: 20 % (AWS retry quota)
_LOAN: Final = 4 * _PRICE  # so that a single run can try again; the first twenty tries pay it back
_MOST: Final = 100 * _PRICE  # botocore's bucket holds 500 too


@attrs.frozen
class Policy:
    """How stubborn to be.

    `attempts` counts the first try. `patience` is how many seconds one call may spend on waits, and again on tries,
    before it gives up. Without a server's word it waits up to `base` seconds, then up to twice that, never above
    `most`; `jitter` gives the share of that, from 0 to 1.
    """

    attempts: int = 3
    patience: float = 20.0
    base: float = 0.5
    most: float = 8.0
    jitter: Callable[[], float] = random.random

    def pause(self, heard: object, tries: int) -> float | None:
        """Seconds before the next try, after an answer or an error; None where another try is of no use."""
        error = heard.error if isinstance(heard, Response) else heard
        if isinstance(error, RateLimitedError):
            return error.retry_after
        if not isinstance(error, UnreachableError):
            return None
        word = heard.retry_after if isinstance(heard, Response) else None
        return self.jitter() * min(self.most, self.base * 2 ** (tries - 1)) if word is None else word


class Budget:
    """How many retries each host can still bear: a token bucket that first tries fill, and never wait for."""

    def __init__(self) -> None:
        self._level: dict[str, int] = {}
        self._owed: dict[str, int] = {}
        self._lock = Lock()

    def first(self, host: str) -> None:
        """Count a first try, which earns a fifth of a retry once the loan is paid back."""
        with self._lock:
            owed = self._owed.get(host, _LOAN)
            self._owed[host] = max(0, owed - 1)
            if not owed:
                self._level[host] = min(_MOST, self._level[host] + 1)
            self._level.setdefault(host, _LOAN)

    def take(self, host: str) -> bool:
        """Pay for a retry; False where the host has had its share."""
        with self._lock:
            left = self._level.get(host, 0) - _PRICE
            if left >= 0:
                self._level[host] = left
            return left >= 0


class _Course:
    """One call: what was heard, how long was waited, and whether to go on. Tenacity turns the loop, this decides."""

    def __init__(self, request: Request, policy: Policy, until: float | None, budget: Budget) -> None:
        self._host, self._policy, self._until, self._budget = request.host, policy, until, budget
        self._reads = request.method.upper() in _READING
        self._began = waiting.now()
        self._waited = self._next = 0.0
        budget.first(self._host)

    def again(self, retry_state: RetryCallState) -> bool:
        outcome, tries = retry_state.outcome, retry_state.attempt_number
        if outcome is None or tries >= self._policy.attempts or not self._reads:
            return False
        pause = self._policy.pause(outcome.exception() if outcome.failed else outcome.result(), tries)
        if pause is None or not self._fits(pause) or not self._budget.take(self._host):
            return False
        self._next = pause
        self._waited += pause
        return True

    def wait(self, retry_state: RetryCallState) -> float:
        del retry_state  # `again` has decided
        return self._next

    def _fits(self, pause: float) -> bool:
        now, patience = waiting.now(), self._policy.patience
        tried = now - self._began - self._waited  # who could not answer in all this time will not now
        in_time = self._until is None or now + pause < self._until
        return in_time and tried < patience and self._waited + pause <= patience


def retrying(
    send: Send, *, policy: Policy | None = None, until: float | None = None, budget: Budget | None = None
) -> Send:
    """Give a `send` that tries again, by the rules of this module.

    Args:
        send: What asks once.
        policy: How stubborn to be.
        until: The instant on `waiting.now`'s clock at which no wait may end.
        budget: Shared by all calls to the same hosts; without one, each wrapped `send` has its own.
    """
    rules, purse = policy or Policy(), budget or Budget()

    def ask(request: Request) -> Response:
        from tenacity import Retrying  # noqa: PLC0415 -- loaded on first use

        course = _Course(request, rules, until, purse)
        turns = Retrying(retry=course.again, wait=course.wait, sleep=waiting.sleep)
        return turns(send, request)

    return ask


def aretrying(
    send: AsyncSend, *, policy: Policy | None = None, until: float | None = None, budget: Budget | None = None
) -> AsyncSend:
    """Do as `retrying`, for asyncio."""
    rules, purse = policy or Policy(), budget or Budget()

    async def ask(request: Request) -> Response:
        from tenacity import AsyncRetrying  # noqa: PLC0415 -- loaded on first use

        async def once() -> Response:  # tenacity awaits coroutine functions only, a `send` may be any callable
            return await send(request)

        course = _Course(request, rules, until, purse)
        turns = AsyncRetrying(retry=course.again, wait=course.wait, sleep=waiting.asleep)
        return await turns(once)

    return ask
