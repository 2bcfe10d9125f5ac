"""Rules of `callprep.net.client` towards servers that mean harm, or are broken."""

from __future__ import annotations

import gzip
import logging
import socket
import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, TypeAlias

import httpcore
import httpx
import pytest

from callprep.errors import UnreachableError, UnreadableError
from callprep.inquiry.source import SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.net import _engine, waiting
from callprep.net.origins import Origin
from callprep.net.retry import Policy

if TYPE_CHECKING:
    from tests.net.conftest import Server, Stage

Ask: TypeAlias = Callable[..., list[Response]]

ONCE = Policy(attempts=1)
MIB = 1024 * 1024
HERE = SourceInfo("here", way=Way.API, hosts={"127.0.0.1"})


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """Make 200 MB of nothing, in 200 kB."""
    packer, block = zlib.compressobj(9, wbits=31), bytes(1_000_000)
    return b"".join(packer.compress(block) for _ in range(200)) + packer.flush()


class TestSize:
    """How much may come."""

    def test_bomb(self, ask: Ask, server: Server, stage: Stage, bomb: bytes) -> None:
        """A bomb is refused, and costs less than 64 MB on the way."""
        server.plays["/"] = stage.answer(200, bomb, Content_Encoding="gzip")
        tracemalloc.start()
        try:
            with pytest.raises(UnreadableError, match="longer than 8,388,608 bytes"):
                ask(Request.get(f"{server.origin}/"), infos=[HERE])
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert len(bomb) < 300_000
        assert peak < 64 * MIB

    def test_double_bomb(self, ask: Ask, server: Server, stage: Stage, bomb: bytes) -> None:
        """A body that is packed twice is not unpacked at all."""
        server.plays["/"] = stage.answer(200, gzip.compress(bomb), Content_Encoding="gzip, gzip")
        with pytest.raises(UnreadableError, match="twice"):
            ask(Request.get(f"{server.origin}/"))

    @pytest.mark.parametrize(("infos", "cap"), [((), 2 * MIB), ((HERE,), 8 * MIB)])
    def test_caps(self, ask: Ask, server: Server, stage: Stage, infos: object, cap: int) -> None:
        """Pages may have 2 MiB, API hosts of known sources 8, to the byte."""
        server.plays["/fits"] = stage.answer(200, bytes(cap))
        server.plays["/said"] = stage.raw(f"HTTP/1.1 200 OK\r\nContent-Length: {cap + 1}\r\n\r\n".encode())
        server.plays["/unsaid"] = stage.raw(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", bytes(cap + 1))
        assert len(ask(Request.get(f"{server.origin}/fits"), infos=infos)[0].body) == cap
        for path in ("said", "unsaid"):
            with pytest.raises(UnreadableError, match=f"longer than {cap:,} bytes"):
                ask(Request.get(f"{server.origin}/{path}"), infos=infos)

    def test_unannounced_gzip(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A body whose encoding a proxy has hidden is read; the field that spoke of the wire is gone."""
        server.plays["/"] = stage.answer(200, gzip.compress(b"{}"))
        server.plays["/said"] = stage.answer(200, gzip.compress(b"{}"), Content_Encoding="gzip")
        told = ask(Request.get(f"{server.origin}/"), Request.get(f"{server.origin}/said"))
        assert [(answer.body, answer.headers.get("content-encoding")) for answer in told] == [(b"{}", None)] * 2

    @pytest.mark.parametrize("fields", ["X-{}: 1\r\n", "X-{}: " + "x" * 330 + "\r\n"])
    def test_fields(self, ask: Ask, server: Server, stage: Stage, fields: str) -> None:
        """Too many header fields, or too long ones, are refused."""
        many = "".join(fields.format(number) for number in range(201 if len(fields) < 20 else 199))
        server.plays["/"] = stage.raw(f"HTTP/1.1 200 OK\r\n{many}\r\n".encode())
        with pytest.raises(UnreadableError, match="header fields"):
            ask(Request.get(f"{server.origin}/"))

    def test_endless_field(self, ask: Ask, server: Server, stage: Stage, waits: list[float]) -> None:
        """A header field that never ends does."""
        server.plays["/"] = stage.raw(b"HTTP/1.1 200 OK\r\nX: ", *[b"x" * 65_536] * 16)
        with pytest.raises(UnreachableError):
            ask(Request.get(f"{server.origin}/"), policy=ONCE)
        assert waits == []


class TestTime:
    """How long it may take."""

    @pytest.mark.parametrize(
        "head", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n"], ids=["header fields", "body"]
    )
    def test_drip(self, ask: Ask, server: Server, stage: Stage, head: bytes) -> None:
        """A server that drips bytes does not hold us: one deadline is over all, header fields and body."""
        whole = head + bytes(30) if head else b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        server.plays["/"] = stage.raw(head, *[bytes([byte]) for byte in whole[len(head) :]], pause=0.05)
        with pytest.raises(UnreachableError, match="too slow"):
            ask(Request.get(f"{server.origin}/"), until=waiting.now() + 0.1)

    def test_drip_through_another_transport(self, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        """The deadline holds for the body of any transport."""
        clock = [100.0]
        monkeypatch.setattr(waiting, "now", lambda: clock[0])

        def play(_: httpx.Request) -> httpx.Response:
            clock[0] += 6
            return httpx.Response(200, content=b"late")

        with pytest.raises(UnreachableError, match=r"within 5\.0 s"):
            ask(Request.get("https://x.example/"), until=105.0, transport=httpx.MockTransport(play))

    def test_silence(self, ask: Ask, server: Server, stage: Stage, waits: list[float]) -> None:
        """A server that says nothing is left at the deadline, and not asked again."""
        server.plays["/"] = stage.raw(b"", pause=0.2)
        with pytest.raises(UnreachableError, match="too slow"):
            ask(Request.get(f"{server.origin}/"), until=waiting.now() + 0.05)
        assert (len(server.heard), waits) == (1, [])


class TestBroken:
    """Servers that cannot speak."""

    @pytest.mark.parametrize(
        ("said", "what"),
        [
            (b"HTTP/9.9 abc\r\n\r\n", "no whole HTTP message"),
            (b"\x16\x03\x01 hello\r\n\r\n", "no whole HTTP message"),
            (b"HTTP/1.1 200 OK\r\nConte", "no whole HTTP message"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive!", "no whole HTTP message"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 1e3\r\n\r\n", "no whole HTTP message"),
            (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "no whole HTTP message"),
            (b"", "no whole HTTP message"),
        ],
    )
    def test_messages(self, ask: Ask, server: Server, stage: Stage, said: bytes, what: str) -> None:
        """An answer that is no whole HTTP message is no answer."""
        server.plays["/"] = stage.raw(said)
        with pytest.raises(UnreachableError, match=what) as caught:
            ask(Request.get(f"{server.origin}/?token=abc"), policy=ONCE)
        assert caught.value.url == f"{server.origin}/?token=***"

    def test_reset(self, ask: Ask, server: Server) -> None:
        """A connection that is reset is no answer."""

        def play(handler: BaseHTTPRequestHandler) -> None:
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
            handler.close_connection = True
            handler.connection.close()

        server.plays["/"] = play
        with pytest.raises(UnreachableError, match=r"connection broke|no whole HTTP"):
            ask(Request.get(f"{server.origin}/"), policy=ONCE)

    def test_lying_length(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A body longer than announced is cut where it was announced to end."""
        server.plays["/"] = stage.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + b"x" * 5000)
        assert ask(Request.get(f"{server.origin}/"))[0].body == b"x" * 10

    def test_nobody(self, ask: Ask, waits: list[float]) -> None:
        """A closed port is told in the system's words, after three tries."""
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{closed.getsockname()[1]}/"
            with pytest.raises(UnreachableError, match=r"no connection: ."):
                ask(Request.get(url))
        assert len(waits) == 2

    def test_no_tls(self, ask: Ask, server: Server, stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
        """A port that does not speak TLS is no connection."""
        caplog.set_level(logging.CRITICAL)
        server.plays["/"] = stage.answer()
        with pytest.raises(UnreachableError, match=r"no connection|broke|too slow"):
            ask(Request.get(f"https://127.0.0.1:{server.port}/"), policy=ONCE, until=waiting.now() + 5)

    @pytest.mark.parametrize(
        "fault",
        [
            httpx.ConnectError("no route"),
            httpx.ReadError("x"),
            httpx.RemoteProtocolError("x"),
            httpcore.ProxyError("x"),
            OSError("x"),
            httpx.PoolTimeout("x"),
            TimeoutError("x"),
        ],
    )
    def test_transports(self, ask: Ask, fault: Exception) -> None:
        """Whatever network fault a transport raises, it is ours when it comes out."""

        def play(_: httpx.Request) -> httpx.Response:
            raise fault

        with pytest.raises(UnreachableError) as caught:
            ask(Request.get("https://x.example/"), policy=ONCE, transport=httpx.MockTransport(play))
        assert caught.value.__context__ is None


class TestEngine:
    """The connections of one origin."""

    def test_all_taken(self, server: Server, stage: Stage) -> None:
        """Who finds every connection taken waits, and no longer than its deadline."""
        server.plays["/"] = stage.answer()
        engine = _engine.Engine(Origin.of(server.origin), None)
        times = dict.fromkeys(("connect", "read", "write", "pool"), 0.01)
        request = httpx.Request("GET", f"{server.origin}/", extensions={"timeout": {**times, "read": 5.0}})
        held = [engine.handle_request(request) for _ in range(_engine.CONNECTIONS)]
        with pytest.raises(httpcore.PoolTimeout):
            engine.handle_request(request)
        for answer in held:
            answer.close()
        engine.handle_request(request).close()
        engine.close()


class TestStreams:
    """The streams below the pool, which read their time-outs as instants."""

    def test_blocking(self) -> None:
        """TLS keeps the deadline, and a passed one stops everything."""
        stream = _engine._Stream(httpcore.MockStream([b"x"]))
        later = waiting.now() + 60
        secured = stream.start_tls(_engine._tls(), "x.example", later)
        assert isinstance(secured, _engine._Stream)
        assert secured.read(1, None) == b"x"
        for act in (lambda: secured.read(1, 0.0), lambda: secured.write(b"", 0.0)):
            with pytest.raises(httpcore.TimeoutException):
                act()
        with pytest.raises(httpcore.ConnectTimeout):
            stream.start_tls(_engine._tls(), None, 0.0)

    def test_asyncio(self) -> None:
        """The same for asyncio."""
        import asyncio  # noqa: PLC0415 -- this test alone needs it

        async def run() -> None:
            stream = _engine._AsyncStream(httpcore.AsyncMockStream([b"x"]))
            secured = await stream.start_tls(_engine._tls(), "x.example", waiting.now() + 60)
            assert isinstance(secured, _engine._AsyncStream)
            assert await secured.read(1, None) == b"x"
            with pytest.raises(httpcore.ReadTimeout):
                await secured.read(1, 0.0)
            with pytest.raises(httpcore.WriteTimeout):
                await secured.write(b"", 0.0)

        asyncio.run(run())

    def test_one_context(self) -> None:
        """The process makes one TLS context."""
        assert _engine._tls() is _engine._tls()
        assert time.monotonic() <= waiting.now()
