"""Rules of `callprep.net.client`: what goes out, what comes back, and where redirects may lead."""

from __future__ import annotations

import asyncio
import logging
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, TypeAlias

import httpx
import pytest

from callprep.errors import (
    CallprepError,
    InvalidInputError,
    RateLimitedError,
    UnknownSourceError,
    UnreachableError,
    UnreadableError,
    UrlRefusedError,
)
from callprep.inquiry.source import Auth, SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.net import _engine, waiting
from callprep.net.client import AsyncClient, Client
from callprep.net.retry import Policy
from callprep.net.secrets import Credential, Secret

if TYPE_CHECKING:
    from tests.net.conftest import Server, Stage

Ask: TypeAlias = Callable[..., list[Response]]

ONCE = Policy(attempts=1)
PLANTED = "ghp_planted0123456789"


class TestAsking:
    """What goes out and what comes back."""

    def test_get(self, ask: Ask, server: Server, stage: Stage) -> None:
        """An answer has its status, header fields, body, time and address; the address asked keeps its fragment."""
        server.plays["/users/ada"] = stage.answer(200, b'{"a": 1}', Content_Type="application/json", X_Page="2")
        before = datetime.now(UTC)
        (told,) = ask(Request.get(f"{server.origin}/users/ada", {"q": "ä b"}))
        assert (told.status, told.body, told.url) == (200, b'{"a": 1}', f"{server.origin}/users/ada?q=%C3%A4+b")
        assert (told.headers.get("x-page"), told.headers.get("content-type")) == ("2", "application/json")
        assert before <= told.received_at <= datetime.now(UTC)
        assert server.heard[0].path == "/users/ada?q=%C3%A4+b"

    def test_post(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A question with a body is sent whole, as JSON."""
        server.plays["/graphql"] = stage.answer(200, b"{}")
        ask(Request.post(f"{server.origin}/graphql", json={"query": "…"}, headers={"X-Own": "1"}))
        (heard,) = server.heard
        assert (heard.method, heard.body) == ("POST", '{"query":"…"}'.encode())
        assert (heard.headers["content-type"], heard.headers["x-own"]) == ("application/json", "1")

    def test_our_fields(self, ask: Ask, server: Server, stage: Stage) -> None:
        """We say who we are and what we can decode; a request cannot say otherwise, but may say what it accepts."""
        server.plays["/"] = stage.answer()
        wrong = {"User-Agent": "Mozilla/5.0", "Accept-Encoding": "br", "Cookie": "a=b", "Host": "x.example"}
        ask(
            Request.get(f"{server.origin}/#top", headers={**wrong, "Accept": "text/html"}),
            Request.get(f"{server.origin}/"),
            contact="mailto:me@example.com\r\nX-Injected: 1",
        )
        first, second = (heard.headers for heard in server.heard)
        assert first["user-agent"].startswith("callprep/0.")
        assert first["user-agent"].endswith(" (+mailto:me@example.comX-Injected: 1)")
        assert (first["accept-encoding"], first["accept"]) == ("gzip, deflate", "text/html")
        assert "cookie" not in first
        assert first["host"] == f"127.0.0.1:{server.port}"
        assert second["accept"] == "*/*"

    def test_no_cookies(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A cookie is neither kept nor sent back: nobody follows us from person to person."""
        server.plays["/"] = stage.answer(200, b"", Set_Cookie="id=1")
        (told, _) = ask(Request.get(f"{server.origin}/"), Request.get(f"{server.origin}/"))
        assert told.headers.get("set-cookie") is None
        assert ["cookie" in heard.headers for heard in server.heard] == [False, False]

    @pytest.mark.parametrize("status", [204, 304, 404, 451])
    def test_status(self, ask: Ask, server: Server, stage: Stage, status: int) -> None:
        """A bad status is an answer like any other: what it means is for its reader."""
        server.plays["/"] = stage.answer(status)
        assert ask(Request.get(f"{server.origin}/"))[0].status == status

    def test_transport(self, ask: Ask) -> None:
        """Another transport may stand in for the network."""

        def play(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=str(request.url).encode())

        (told,) = ask(Request.get("https://x.example/a"), transport=httpx.MockTransport(play))
        assert told.body == b"https://x.example/a"

    def test_environment_is_not_asked(
        self, ask: Ask, server: Server, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Proxies of the environment are not used: they would hide from us whom we ask."""
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        server.plays["/"] = stage.answer()
        assert ask(Request.get(f"{server.origin}/"))[0].status == 200


class TestTryingAgain:
    """Failures that pass."""

    def test_server_error(self, ask: Ask, server: Server, stage: Stage, waits: list[float]) -> None:
        """A server in trouble is asked again."""
        server.plays["/"] = stage.in_turn(stage.answer(502, b"<html>"), stage.answer(200, b"{}"))
        assert ask(Request.get(f"{server.origin}/"))[0].status == 200
        assert len(waits) == 1

    def test_retry_after_date(self, ask: Ask, server: Server, stage: Stage, waits: list[float]) -> None:
        """A limit with a date is waited for by the server's own clock."""
        limited = stage.answer(429, Date="Fri, 02 Jan 2026 10:00:00 GMT", Retry_After="Fri, 02 Jan 2026 10:00:03 GMT")
        server.plays["/"] = stage.in_turn(limited, stage.answer())
        assert ask(Request.get(f"{server.origin}/"))[0].status == 200
        assert waits == [3.0]

    @pytest.mark.parametrize("body", [b"", b'{"message": "You have exceeded a secondary rate limit"}'])
    def test_long_limit(self, ask: Ask, server: Server, stage: Stage, waits: list[float], body: bytes) -> None:
        """A limit that lasts longer than we wait goes back as it is, with its word."""
        server.plays["/"] = stage.answer(403, body, Retry_After="60")
        (told,) = ask(Request.get(f"{server.origin}/"))
        assert isinstance(told.error, RateLimitedError)
        assert (told.error.retry_after, told.body, waits) == (60.0, body, [])

    def test_reset(self, ask: Ask, server: Server, stage: Stage, waits: list[float]) -> None:
        """A connection that broke off within the header fields is tried again."""
        server.plays["/"] = stage.in_turn(stage.raw(b"HTTP/1.1 200 OK\r\nConte"), stage.answer(200, b"whole"))
        assert ask(Request.get(f"{server.origin}/"))[0].body == b"whole"
        assert len(waits) == 1

    def test_stale_connection(self, ask: Ask, server: Server, stage: Stage, waits: list[float]) -> None:
        """A connection that the server has closed without notice costs a retry at most."""
        short = stage.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")  # keeps alive by its words, and hangs up
        server.plays["/"] = short
        answers = ask(*[Request.get(f"{server.origin}/") for _ in range(3)])
        assert [told.body for told in answers] == [b"ok"] * 3
        assert len(waits) <= 2


class TestRedirects:
    """Followed by us, hop by hop."""

    def test_same_host(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A move on the same host is followed, as GitHub's for renamed repositories; the answer names its address."""
        server.plays["/repos/ada/old"] = stage.answer(301, b"{}", Location="/repositories/42?page=1")
        server.plays["/repositories/42"] = stage.answer(200, b"new")
        (told,) = ask(Request.get(f"{server.origin}/repos/ada/old"))
        assert (told.body, told.url) == (b"new", f"{server.origin}/repositories/42?page=1")

    def test_other_letters(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A place named in UTF-8 bytes is found."""
        server.plays["/a"] = stage.raw("HTTP/1.1 302 Found\r\nLocation: /ä\r\nContent-Length: 0\r\n\r\n".encode())
        server.plays["/%C3%A4"] = stage.answer(200, b"there")
        assert ask(Request.get(f"{server.origin}/a"))[0].body == b"there"

    @pytest.mark.parametrize(("status", "method"), [(303, "GET"), (307, "POST"), (308, "POST"), (301, "POST")])
    def test_posts(self, ask: Ask, server: Server, stage: Stage, status: int, method: str) -> None:
        """A question moves with its body, but for "see other", which is another question."""
        server.plays["/a"] = stage.answer(status, Location="/b")
        server.plays["/b"] = stage.answer()
        ask(Request.post(f"{server.origin}/a", json={}))
        assert (server.heard[1].method, server.heard[1].body) == (method, b"{}" if method == "POST" else b"")

    def test_five_hops(self, ask: Ask, server: Server, stage: Stage) -> None:
        """Five moves are followed, the sixth is refused."""
        for hop in range(6):
            server.plays[f"/{hop}"] = stage.answer(302, Location=f"/{hop + 1}")
        server.plays["/6"] = stage.answer(200, b"end")
        assert ask(Request.get(f"{server.origin}/1"))[0].body == b"end"
        with pytest.raises(UrlRefusedError, match="more than 5 times") as caught:
            ask(Request.get(f"{server.origin}/0"))
        assert (caught.value.reason, caught.value.hop) == ("redirect", 6)

    @pytest.mark.parametrize(
        "target",
        ["http://localhost:{port}/b", "//example.com/", "ftp://127.0.0.1/", "http://u:p@127.0.0.1:{port}/", "http://[x/",
         "http://127.0.0.1:{port}\\@example.com/", "javascript:alert(1)", "http://127.0.0.1:99999999/", "/a b"],
    )  # fmt: skip
    def test_refused(self, ask: Ask, server: Server, stage: Stage, target: str) -> None:
        """A move to another host, scheme or an odd address is refused, and nothing is sent there."""
        server.plays["/a"] = stage.answer(302, Location=target.format(port=server.port))
        with pytest.raises(UrlRefusedError) as caught:
            ask(Request.get(f"{server.origin}/a"))
        assert (caught.value.reason, caught.value.hop, len(server.heard)) == ("redirect", 1, 1)

    def test_never_down(self, ask: Ask) -> None:
        """A move from https to plain http is refused; the other way is followed."""

        def play(request: httpx.Request) -> httpx.Response:
            other = "http" if request.url.scheme == "https" else "https"
            return httpx.Response(302, headers={"Location": f"{other}://x.example/"})

        with pytest.raises(UrlRefusedError, match="from https to plain http") as caught:
            ask(Request.get("http://x.example/"), transport=httpx.MockTransport(play))
        assert caught.value.hop == 2

    @pytest.mark.parametrize("status", [300, 304, 302])
    def test_nowhere(self, ask: Ask, server: Server, stage: Stage, status: int) -> None:
        """A move that names no place is an answer."""
        server.plays["/"] = stage.answer(status)
        assert ask(Request.get(f"{server.origin}/"))[0].status == status


class TestAddresses:
    """Addresses that are not asked."""

    @pytest.mark.parametrize(
        "url",
        ["", "x.example", "ftp://x.example/", "https://", "https:///path", "http://example.org\\@127.0.0.1/",
         "http://user@x.example/", "http://x .example/", "http://%31%32%37.0.0.1/", "http://127。0。0。1/", "http://[::1/",
         "http://x.example:port/", "https://xn--a.example/\x00", "https://-\ud800.example/", "https://" + "a" * 70_000],
    )  # fmt: skip
    def test_refused(self, ask: Ask, url: str) -> None:
        """What is no address, or can be read in two ways, is refused before anything is sent."""
        transport = httpx.MockTransport(lambda _: pytest.fail("it was sent"))
        with pytest.raises(UrlRefusedError) as caught:
            ask(Request.get(url), transport=transport)
        assert (caught.value.reason, caught.value.hop) == ("invalid", 0)

    def test_unsendable(self, ask: Ask) -> None:
        """Header fields that HTTP cannot carry are refused without being shown."""
        with pytest.raises(UrlRefusedError, match="cannot be asked in HTTP") as caught:
            ask(Request.get("http://127.0.0.1:9/", headers={"X-Own": PLANTED + "\u2603"}), policy=ONCE)
        assert PLANTED not in repr(caught.value)

    def test_unsendable_line(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A header field with a line break in it does not reach the wire."""
        server.plays["/"] = stage.answer()
        with pytest.raises(UrlRefusedError):
            ask(Request.get(f"{server.origin}/", headers={"X-Own": "a\r\nX-Injected: 1"}), policy=ONCE)
        assert server.heard == []


class TestCredentials:
    """To its own origin, and nowhere else."""

    def test_header_and_param(self, ask: Ask, server: Server, other: Server, stage: Stage) -> None:
        """Each origin gets its own credential, in its own way; the answer's address does not show a parameter."""
        for site in (server, other):
            site.plays["/"] = stage.answer()
        tokens = (
            Credential(server.origin, Secret("one"), header="Authorization", prefix="Bearer "),
            Credential(other.origin, Secret("tw&o"), param="key"),
        )
        told = ask(Request.get(f"{server.origin}/"), Request.get(f"{other.origin}/?q=1"), tokens=tokens)
        assert (server.heard[0].headers["authorization"], server.heard[0].path) == ("Bearer one", "/")
        assert ("authorization" in other.heard[0].headers, other.heard[0].path) == (False, "/?q=1&key=tw%26o")
        assert [answer.url for answer in told] == [f"{server.origin}/", f"{other.origin}/?q=1"]

    def test_by_name(self, ask: Ask) -> None:
        """A token by source name goes to the hosts of that source, over TLS alone."""
        seen: dict[str, str | None] = {}

        def play(request: httpx.Request) -> httpx.Response:
            seen[str(request.url)] = request.headers.get("x-token")
            return httpx.Response(200)

        info = SourceInfo("mine", way=Way.API, hosts={"api.example"}, auth=Auth((), header="X-Token"))
        urls = ["https://api.example/", "http://api.example/", "https://api.example:8443/", "https://other.example/"]
        ask(*map(Request.get, urls), tokens={"mine": "t"}, infos=[info], transport=httpx.MockTransport(play))
        assert list(seen.values()) == ["t", None, None, None]

    def test_hops(self, ask: Ask, server: Server, other: Server, stage: Stage) -> None:
        """A credential goes along on its own origin, never to another, and not back after having left."""
        server.plays["/a"] = stage.answer(302, Location="/b")
        server.plays["/b"] = stage.answer(302, Location=f"{other.origin}/c")
        other.plays["/c"] = stage.answer(302, Location=f"{server.origin}/d")
        server.plays["/d"] = stage.answer()
        asked = Request.get(f"{server.origin}/a", headers={"X-Api-Key": "own", "Accept": "text/html"})
        ask(asked, tokens={server.origin: "one", other.origin: "two"})
        assert [heard.headers.get("authorization") for heard in server.heard] == ["Bearer one", "Bearer one", None]
        assert [heard.headers.get("x-api-key") for heard in server.heard] == ["own", "own", None]
        (there,) = other.heard
        assert ("authorization" in there.headers, "x-api-key" in there.headers) == (False, False)
        assert there.headers["accept"] == "text/html"

    def test_given_back(self, ask: Ask, server: Server, stage: Stage) -> None:
        """A parameter that the server repeats in a redirect does not stand in the answer's address."""
        server.plays["/a"] = stage.answer(302, Location=f"/b?q=1&key={PLANTED}")
        server.plays["/b"] = stage.answer(302, Location=f"/c?key={PLANTED}")
        server.plays["/c"] = stage.answer()
        (told,) = ask(
            Request.get(f"{server.origin}/a"), tokens=(Credential(server.origin, Secret(PLANTED), param="key"),)
        )
        assert told.url == f"{server.origin}/c"
        assert [heard.path for heard in server.heard[1:]] == [f"/b?q=1&key={PLANTED}", f"/c?key={PLANTED}"]

    @pytest.mark.parametrize(
        ("tokens", "error"),
        [({"nobody": PLANTED}, UnknownSourceError), ({"http://x.example": PLANTED}, InvalidInputError)],
    )
    def test_impossible(self, ask: Ask, tokens: dict[str, str], error: type[CallprepError]) -> None:
        """A token for nobody is an error at once, and is not shown."""
        with pytest.raises(error) as caught:
            ask(tokens=tokens)
        assert PLANTED not in str(caught.value)


class TestPlantedSecret:
    """A secret that is used is nowhere to be seen."""

    @pytest.fixture
    def tokens(self, server: Server) -> tuple[Credential, ...]:
        """Give one secret, sent in both ways."""
        secret = Secret(PLANTED)
        return (Credential(server.origin, secret, header="X-Token"), Credential(server.origin, secret, param="key"))

    def test_logs(
        self, ask: Ask, server: Server, stage: Stage, tokens: object, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Nothing that anybody logs, down to DEBUG, holds it."""
        caplog.set_level(logging.DEBUG)
        server.plays["/"] = stage.in_turn(stage.answer(302, Location="/b"), stage.answer())
        server.plays["/b"] = stage.answer()
        ask(Request.get(f"{server.origin}/"), tokens=tokens)
        assert f"key={PLANTED}" in server.heard[0].path
        assert caplog.records
        assert PLANTED not in caplog.text

    @pytest.mark.parametrize(
        "play",
        [
            b"HTTP/9.9 abc\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx",
            b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx",
            b"HTTP/1.1 302 Found\r\nLocation: http://x.example/\r\n\r\n",
        ],
    )
    def test_errors(self, ask: Ask, server: Server, stage: Stage, tokens: object, play: bytes) -> None:
        """No error, its traceback down to our local variables, what hangs on it, nor its pickle holds it."""
        server.plays["/"] = stage.raw(play)
        with pytest.raises(CallprepError) as caught:
            ask(Request.get(f"{server.origin}/?q=1"), tokens=tokens, policy=ONCE)
        assert caught.value.__context__ is None
        frames = traceback.walk_tb(caught.tb)
        ours = [repr(frame.f_locals) for frame, _ in frames if "callprep/net/" in frame.f_code.co_filename]
        assert len(ours) > 1
        assert PLANTED not in f"{ours} {caught.value!r} {caught.value}"
        assert PLANTED.encode() not in pickle.dumps(caught.value)

    @pytest.mark.parametrize(
        "target", ["http://x.example/?key={}&{}", "/{}", "http://{}.example/", "/%67hp_planted0123456789{0:.0}"]
    )
    def test_told_by_the_server(self, ask: Ask, server: Server, stage: Stage, tokens: object, target: str) -> None:
        """A server that repeats it in a redirect cannot make an error show it."""
        server.plays["/"] = stage.answer(302, Location=target.format(PLANTED, PLANTED))
        with pytest.raises(UrlRefusedError, match="tells our token") as caught:
            ask(Request.get(f"{server.origin}/"), tokens=tokens)
        assert PLANTED[3:] not in f"{caught.value!r} {caught.value}"

    def test_clients(self, tokens: tuple[Credential, ...]) -> None:
        """A client does not show it, and refuses to be pickled."""
        for client in (Client(tokens, infos=()), AsyncClient(tokens, infos=())):
            assert PLANTED not in f"{client!r} {vars(client)}"
            with pytest.raises(TypeError, match="from_env"):
                pickle.dumps(client)


class TestFromEnv:
    """Clients from the surroundings."""

    INFO = SourceInfo("mine", way=Way.API, hosts={"api.example"}, auth=Auth(("MINE",), header="X-Token"))

    @pytest.mark.parametrize("kind", [Client, AsyncClient])
    def test_variables(self, kind: type[Client | AsyncClient]) -> None:
        """The sources' variables are read, and the contact."""
        client = kind.from_env({"MINE": PLANTED, "CALLPREP_CONTACT": "me@example.com"}, infos=[self.INFO])
        (credential,) = client._setup.credentials
        assert (str(credential.origin), credential.secret) == ("https://api.example", Secret(PLANTED))
        assert client._setup.agent.endswith("(+me@example.com)")
        assert client._setup.roomy == {"api.example"}

    def test_process(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without a mapping the process's own variables count."""
        monkeypatch.setenv("MINE", PLANTED)
        assert len(Client.from_env(infos=[self.INFO])._setup.credentials) == 1


class TestLife:
    """Clients come and go."""

    def test_closed(self) -> None:
        """A closed client says so; closing twice is no error."""
        client = Client(infos=())
        client.close()
        client.close()
        with pytest.raises(RuntimeError, match="closed"):
            client.send(Request.get("https://x.example/"))

    def test_connections_are_kept(self, server: Server, stage: Stage) -> None:
        """One after another, requests share a connection."""
        ports: set[int] = set()

        def play(handler: BaseHTTPRequestHandler) -> None:
            ports.add(handler.client_address[1])
            stage.answer(200, b"ok")(handler)

        server.plays["/"] = play
        with Client(infos=()) as client:
            for _ in range(5):
                client.send(Request.get(f"{server.origin}/"))
        assert len(ports) == 1

    def test_threads(self, server: Server, stage: Stage) -> None:
        """Many threads may share a client; a host never sees more requests at once than its pool has connections."""
        now: list[int] = []
        peaks: list[int] = []

        def play(handler: BaseHTTPRequestHandler) -> None:
            now.append(1)
            peaks.append(len(now))
            stage.answer(200, b"ok")(handler)
            now.pop()

        server.plays["/"] = play
        with Client(infos=()) as client, ThreadPoolExecutor(20) as threads:
            answers = list(threads.map(client.send, [Request.get(f"{server.origin}/")] * 100))
        assert {told.body for told in answers} == {b"ok"}
        assert max(peaks) <= _engine.CONNECTIONS

    def test_tasks(self, server: Server, stage: Stage) -> None:
        """Many tasks may share a client."""
        server.plays["/"] = stage.answer(200, b"ok")

        async def run() -> list[Response]:
            async with AsyncClient(infos=()) as client:
                return await asyncio.gather(*[client.send(Request.get(f"{server.origin}/")) for _ in range(30)])

        assert {told.body for told in asyncio.run(run())} == {b"ok"}

    @pytest.mark.parametrize("kind", ["blocking", "asyncio"])
    def test_few_pools(self, kind: str, server: Server, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        """Pools of hosts that were asked long ago are closed."""
        monkeypatch.setattr("callprep.net.client.MOST_POOLS", 1)
        server.plays["/"] = stage.answer()
        requests = [Request.get(f"http://{host}:{server.port}/") for host in ("127.0.0.1", "localhost", "127.0.0.1")]

        async def run() -> int:
            async with AsyncClient(infos=()) as client:
                statuses = [(await client.send(request)).status for request in requests]
                assert statuses == [200] * 3
                return len(client._pools._pools)

        with Client(infos=()) as client:
            if kind == "blocking":
                assert [client.send(request).status for request in requests] == [200] * 3
                assert len(client._pools._pools) == 1
            else:
                assert asyncio.run(run()) == 1

    def test_light(self) -> None:
        """Making a client loads neither httpx nor tenacity nor asyncio; its first request does."""
        code = (
            "import sys; from callprep.net.client import Client; Client(infos=()).close();"
            "print({'httpx', 'httpcore', 'tenacity', 'asyncio'} & {*sys.modules})"
        )
        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 -- our own code
        assert told.stdout.strip() == "set()"

    def test_installed(self) -> None:
        """Without being told, a client knows the installed sources; one that is broken does not stop it."""
        assert Client()._setup.roomy >= set()

    def test_ctrl_c(self, ask: Ask, waits: list[float]) -> None:
        """Ctrl-C goes through, at once."""

        def play(_: httpx.Request) -> httpx.Response:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            ask(Request.get("https://x.example/"), transport=httpx.MockTransport(play))
        assert waits == []

    def test_bugs(self, ask: Ask) -> None:
        """A bug in a transport is not taken for the world's fault."""

        def play(_: httpx.Request) -> httpx.Response:
            raise KeyError("a bug")

        with pytest.raises(KeyError):
            ask(Request.get("https://x.example/"), transport=httpx.MockTransport(play))


def test_deadline_before_sending(ask: Ask) -> None:
    """A deadline that has passed ends it before anything is sent."""
    transport = httpx.MockTransport(lambda _: pytest.fail("it was sent"))
    with pytest.raises(UnreachableError, match="too slow"):
        ask(Request.get("https://x.example/"), until=waiting.now() - 1, transport=transport)


def test_unreadable_is_no_foreign_error() -> None:
    """What we raise ourselves is not taken for a foreign fault on its way out."""
    from callprep.net._faults import FOREIGN  # noqa: PLC0415 -- it loads httpx

    assert not issubclass(UnreadableError, FOREIGN)
