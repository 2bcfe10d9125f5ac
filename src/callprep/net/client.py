"""The clients: a request in, an answer out, with credentials, patience, limits and our own redirects.

What there is to decide is in modules without I/O (`_call`, `_body`, `_faults`, `retry`), so that the two clients differ
by `await` alone.
"""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import AsyncIterable, Iterable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Final, NoReturn, Self, cast

from callprep.inquiry.source import SourceInfo
from callprep.inquiry.wire import Request, Response
from callprep.net import waiting
from callprep.net._pools import Pools
from callprep.net._setup import Tokens, installed_infos, set_up
from callprep.net.origins import Origin
from callprep.net.retry import Budget, Policy, aretrying, retrying
from callprep.net.secrets import credentials_from_env
from callprep.reading.settings import CONTACT_VARIABLE

if TYPE_CHECKING:
    import httpx

    from callprep.net._call import Call

__all__ = ["AsyncClient", "Client"]

PATIENCE: Final = 20.0
"""Seconds that one try may take, redirects and the last byte included."""

MOST_POOLS: Final = 32
"""Hosts whose connections are kept open."""


class Client:
    """Sends requests and brings answers; a context manager, safe among threads.

    One try takes 20 s at most, all of it; failures of the network and of servers are tried again by the rules of
    `callprep.net.retry`. Redirects are followed on the same host, five at most, never from https to http. Answers are
    capped at 8 MiB for the API hosts of known sources, 2 MiB for others, on the wire and after decoding.

    `Request.after` is not waited for here: whoever drives the inquiry knows what else can be done meanwhile.

    Args:
        tokens: `{"github": "ghp…"}` or `{"https://search.example": "…"}`, or credentials; each goes to its own
            origin alone, and no further than a redirect that leaves it.
        infos: The sources whose names, hosts and ways to authenticate are known; all installed ones where left out.
        contact: A mail address or page of yours, for the User-Agent.
        policy: How stubborn to be.
        tls: A context that trusts other certificates than the public ones, for servers of one's own.
        transport: What sends instead of our own connection pools: a test's, or another engine. It is closed with
            the client.

    Raises:
        UnknownSourceError: A token names a source that is not known.
        InvalidInputError: A token cannot be one.
    """

    def __init__(
        self,
        tokens: Tokens | None = None,
        *,
        infos: Iterable[SourceInfo] | None = None,
        contact: str | None = None,
        policy: Policy | None = None,
        tls: ssl.SSLContext | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._setup, self._policy, self._budget = set_up(tokens, infos, contact), policy, Budget()
        self._pools = _pools(tls) if transport is None else Pools(lambda _: transport, sys.maxsize)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, infos: Iterable[SourceInfo] | None = None) -> Self:
        """Make one with the tokens that the sources' variables hold, and with CALLPREP_CONTACT.

        Args:
            environ: The variables; those of the process where left out.
            infos: The sources; all installed ones where left out.

        Raises:
            InvalidInputError: A variable holds what cannot be a token.
        """
        found, known = _surroundings(environ, infos)
        return cls(credentials_from_env(known, found), infos=known, contact=found.get(CONTACT_VARIABLE))

    def send(self, request: Request, *, until: float | None = None) -> Response:
        """Ask, and bring the answer, whatever its status.

        Args:
            request: What to ask.
            until: The instant on `callprep.net.waiting.now`'s clock by which it must be over, waits included.

        Raises:
            UnreachableError: No answer came, or not in time.
            UnreadableError: The answer is too large, or wrongly compressed.
            UrlRefusedError: The address, or one that it moved to, is none we go to.
            RuntimeError: The client is closed.
        """
        once = partial(self._try, until=until)
        return retrying(once, policy=self._policy, until=until, budget=self._budget)(request)

    def _try(self, request: Request, *, until: float | None) -> Response:
        from callprep.net import _call, _faults  # noqa: PLC0415 -- they load httpx

        call = _call.Call(request, self._setup, _deadline(until))
        try:
            while call.response is None:
                self._exchange(call)
        except _faults.FOREIGN as fault:
            error = _faults.told(fault, call)
        else:
            return call.response
        raise error  # here, where the fault is no context of it: its frames hold the credential

    def _exchange(self, call: Call) -> None:
        origin = call.origin
        transport = self._pools.take(origin)
        try:
            answer = transport.handle_request(call.outgoing())
            try:
                call.hear(answer.status_code, answer.headers.raw)
                for chunk in cast("Iterable[bytes]", answer.stream):  # raw: httpx would decode without a limit
                    call.take(chunk)
            finally:
                answer.close()
        finally:
            for spare in self._pools.give_back(origin):
                spare.close()
        call.finish()

    def close(self) -> None:
        """Close every connection; what is under way breaks off."""
        for transport in self._pools.drain():
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        """Refuse: connections and tokens stay in their process."""
        raise TypeError(_NO_PICKLE)


class AsyncClient:
    """Does as `Client`, for asyncio: `await client.send(request)`, `async with`, `await client.aclose()`.

    Args:
        tokens: As for `Client`, and so are the others.
        infos: The sources that are known.
        contact: For the User-Agent.
        policy: How stubborn to be.
        tls: A context that trusts other certificates.
        transport: What sends instead of our own connection pools.

    Raises:
        UnknownSourceError: A token names a source that is not known.
        InvalidInputError: A token cannot be one.
    """

    def __init__(
        self,
        tokens: Tokens | None = None,
        *,
        infos: Iterable[SourceInfo] | None = None,
        contact: str | None = None,
        policy: Policy | None = None,
        tls: ssl.SSLContext | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._setup, self._policy, self._budget = set_up(tokens, infos, contact), policy, Budget()
        self._pools = _async_pools(tls) if transport is None else Pools(lambda _: transport, sys.maxsize)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, infos: Iterable[SourceInfo] | None = None) -> Self:
        """Do as `Client.from_env`."""
        found, known = _surroundings(environ, infos)
        return cls(credentials_from_env(known, found), infos=known, contact=found.get(CONTACT_VARIABLE))

    async def send(self, request: Request, *, until: float | None = None) -> Response:
        """Do as `Client.send`, with the same errors."""
        once = partial(self._try, until=until)
        return await aretrying(once, policy=self._policy, until=until, budget=self._budget)(request)

    async def _try(self, request: Request, *, until: float | None) -> Response:
        from callprep.net import _call, _faults  # noqa: PLC0415 -- they load httpx

        call = _call.Call(request, self._setup, _deadline(until))
        try:
            while call.response is None:
                await self._exchange(call)
        except _faults.FOREIGN as fault:
            error = _faults.told(fault, call)
        else:
            return call.response
        raise error  # here, where the fault is no context of it: its frames hold the credential

    async def _exchange(self, call: Call) -> None:
        origin = call.origin
        transport = self._pools.take(origin)
        try:
            answer = await transport.handle_async_request(call.outgoing())
            try:
                call.hear(answer.status_code, answer.headers.raw)
                async for chunk in cast("AsyncIterable[bytes]", answer.stream):
                    call.take(chunk)
            finally:
                await answer.aclose()
        finally:
            for spare in self._pools.give_back(origin):
                await spare.aclose()
        call.finish()

    async def aclose(self) -> None:
        """Close every connection; what is under way breaks off."""
        for transport in self._pools.drain():
            await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __reduce__(self) -> NoReturn:
        """Refuse: connections and tokens stay in their process."""
        raise TypeError(_NO_PICKLE)


_NO_PICKLE: Final = "a client is not pickled: make one where it is used, with `from_env`"


def _deadline(until: float | None) -> float:
    latest = waiting.now() + PATIENCE
    return latest if until is None else min(until, latest)


def _surroundings(
    environ: Mapping[str, str] | None, infos: Iterable[SourceInfo] | None
) -> tuple[Mapping[str, str], tuple[SourceInfo, ...]]:
    found = os.environ if environ is None else environ
    return found, installed_infos() if infos is None else tuple(infos)


def _pools(tls: ssl.SSLContext | None) -> Pools[httpx.BaseTransport]:
    def make(origin: Origin) -> httpx.BaseTransport:
        from callprep.net._engine import Engine  # noqa: PLC0415 -- it loads httpx

        return Engine(origin, tls)

    return Pools(make, MOST_POOLS)


def _async_pools(tls: ssl.SSLContext | None) -> Pools[httpx.AsyncBaseTransport]:
    def make(origin: Origin) -> httpx.AsyncBaseTransport:
        from callprep.net._engine import AsyncEngine  # noqa: PLC0415 -- it loads httpx

        return AsyncEngine(origin, tls)

    return Pools(make, MOST_POOLS)
