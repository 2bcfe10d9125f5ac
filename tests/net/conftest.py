"""A server on loopback that plays what it is told, the two clients as one, and waits that take no time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias

import attrs
import pytest

from callprep.inquiry.wire import Request, Response
from callprep.net import waiting
from callprep.net.client import AsyncClient, Client

Play: TypeAlias = Callable[[BaseHTTPRequestHandler], None]


@attrs.define
class Heard:
    """One request as the server saw it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Server:
    """Plays a function a path, and remembers what it was asked."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.plays: dict[str, Play] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                size = int(self.headers.get("content-length") or 0)
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.heard.append(Heard(self.command, self.path, headers, self.rfile.read(size)))
                try:
                    outer.plays[self.path.partition("?")[0]](self)
                except OSError:  # the client has hung up, as many tests want it to
                    self.close_connection = True

            do_POST = do_GET  # noqa: N815 -- http.server's name

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- http.server's name
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.socket.listen(128)  # five are waiting room enough for a server, and not for a test
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients that hang up are the point
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def origin(self) -> str:
        """Its origin, as addresses begin."""
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Stop, and wait until it has stopped."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def answer(status: int = 200, body: bytes = b"", **headers: str) -> Play:
    """Play one whole answer; underscores in header names are dashes."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response_only(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return play


def in_turn(*plays: Play) -> Play:
    """Play one after another, the last for ever."""
    left = list(plays)

    def play(handler: BaseHTTPRequestHandler) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(handler)

    return play


def raw(*pieces: bytes, pause: float = 0.0) -> Play:
    """Play bytes as they are, then hang up."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        for piece in pieces:
            handler.wfile.write(piece)
            handler.wfile.flush()
            if pause:
                threading.Event().wait(pause)

    return play


@attrs.frozen
class Stage:
    """What servers are told with, in one value."""

    answer: Callable[..., Play] = answer
    in_turn: Callable[..., Play] = in_turn
    raw: Callable[..., Play] = raw


@pytest.fixture
def stage() -> Stage:
    """Give what servers are told with."""
    return Stage()


@pytest.fixture
def server() -> Iterator[Server]:
    """Give a server."""
    running = Server()
    yield running
    running.close()


@pytest.fixture
def other() -> Iterator[Server]:
    """Give a second server, which is another origin."""
    running = Server()
    yield running
    running.close()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Keep what was waited for, and wait for nothing."""
    kept: list[float] = []

    async def asleep(seconds: float) -> None:
        kept.append(seconds)

    monkeypatch.setattr(waiting, "sleep", kept.append)
    monkeypatch.setattr(waiting, "asleep", asleep)
    return kept


def _blocking(*requests: Request, until: float | None = None, **options: object) -> list[Response]:
    with Client(**{"infos": (), **options}) as client:  # type: ignore[arg-type]  # options of either client
        return [client.send(request, until=until) for request in requests]


def _asyncio(*requests: Request, until: float | None = None, **options: object) -> list[Response]:
    async def run() -> list[Response]:
        async with AsyncClient(**{"infos": (), **options}) as client:  # type: ignore[arg-type]  # as above
            return [await client.send(request, until=until) for request in requests]

    return asyncio.run(run())


@pytest.fixture(params=[_blocking, _asyncio], ids=["blocking", "asyncio"])
def ask(request: pytest.FixtureRequest) -> object:
    """Ask through a fresh client of each kind: `ask(*requests, until=…, **options)`."""
    return request.param
