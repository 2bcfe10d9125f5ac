"""httpcore's connection pools as httpx transports, with one deadline over all of an exchange.

httpx bounds each single read, so that a server which drips a byte now and then holds a call for ever. Here the streams
below the pool read their `timeout` as the instant by which everything must be over; httpcore hands it down untouched.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Final, cast

import httpcore  # this module is itself loaded on first use
import httpx

from callprep.net import waiting
from callprep.net.origins import Origin

if TYPE_CHECKING:
    from httpcore import SOCKET_OPTION

__all__ = ["AsyncEngine", "Engine"]

CONNECTIONS: Final = 8
"""Connections to one host: httpx's pool slows down badly above some thirty, and sites above a few."""

IDLE_SECONDS: Final = 15.0
"""How long an idle connection is kept; below the 60 s after which most servers close theirs."""


@cache
def _tls() -> ssl.SSLContext:
    """Make the one context of the process: making it costs as much as several requests."""
    return httpx.create_ssl_context(trust_env=False)


def _left(until: float | None, late: type[Exception]) -> float | None:
    if until is None:
        return None
    left = until - waiting.now()
    if left <= 0:
        raise late("the deadline has passed")
    return left


class _Stream(httpcore.NetworkStream):
    """A stream whose `timeout`s are instants."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """The system's sockets, as such streams."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, left, local_address, socket_options))


class _AsyncStream(httpcore.AsyncNetworkStream):
    """The same for asyncio."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 -- httpcore's name
        return await self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 -- httpcore's name
        await self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 -- httpcore's name
    ) -> httpcore.AsyncNetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """The same for asyncio."""

    def __init__(self) -> None:
        self._backend = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 -- httpcore's name
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._backend.connect_tcp(host, port, left, local_address, socket_options))


class _Body(httpx.SyncByteStream):
    """A body as httpcore reads it; `release` is called once it is closed."""

    def __init__(self, answer: httpcore.Response, release: Callable[[], None]) -> None:
        self._answer, self._release = answer, release

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:  # httpx calls it once
        try:
            self._answer.close()
        finally:
            self._release()


class _AsyncBody(httpx.AsyncByteStream):
    """The same for asyncio."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._answer.aiter_stream()

    async def aclose(self) -> None:
        await self._answer.aclose()


class Engine(httpx.BaseTransport):
    """The connections of one origin, each lent to one request at a time.

    httpcore's own pool is not used for more than one connection here: among threads it takes a connection that is
    assigned and has not begun for an idle one, and closes it under the request, which then hangs until its deadline.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._tls = (tls or _tls()) if origin.secure else None
        self._free = BoundedSemaphore(CONNECTIONS)
        self._spare: list[httpcore.ConnectionPool] = []
        self._all: list[httpcore.ConnectionPool] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it; its one timeout bounds all of it, from the wait for a connection to the body's last byte."""
        asked, times = _asked(request), _times(request)
        if not self._free.acquire(timeout=times["pool"]):
            raise httpcore.PoolTimeout("no connection became free")
        lane = self._lane()
        try:
            answer = lane.handle_request(asked)
        except BaseException:
            self._give_back(lane)
            raise
        body = _Body(answer, partial(self._give_back, lane))
        return httpx.Response(answer.status, headers=answer.headers, stream=body)

    def _lane(self) -> httpcore.ConnectionPool:
        try:
            return self._spare.pop()  # the one used last: its connection is the freshest
        except IndexError:
            made = httpcore.ConnectionPool(
                ssl_context=self._tls,
                max_connections=1,
                keepalive_expiry=IDLE_SECONDS,
                network_backend=_Backend(),
            )
            self._all.append(made)
            return made

    def _give_back(self, lane: httpcore.ConnectionPool) -> None:
        self._spare.append(lane)
        self._free.release()

    def close(self) -> None:
        """Close every connection."""
        for lane in self._all:
            lane.close()


class AsyncEngine(httpx.AsyncBaseTransport):
    """The same for asyncio."""

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=(tls or _tls()) if origin.secure else None,
            max_connections=CONNECTIONS,
            max_keepalive_connections=CONNECTIONS,
            keepalive_expiry=IDLE_SECONDS,
            network_backend=_AsyncBackend(),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it; its one timeout bounds all of it, from the wait for a connection to the body's last byte."""
        answer = await self._pool.handle_async_request(_asked(request))
        return httpx.Response(answer.status, headers=answer.headers, stream=_AsyncBody(answer))

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pool.aclose()


def _times(request: httpx.Request) -> Mapping[str, float]:
    times: Mapping[str, float] = request.extensions["timeout"]
    return times


def _asked(request: httpx.Request) -> httpcore.Request:
    times = _times(request)
    until = waiting.now() + times["read"]
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.content or None,
        # httpcore itself waits for a free connection: only there it is a number of seconds
        extensions={"timeout": {"connect": until, "read": until, "write": until, "pool": times["pool"]}},
    )
