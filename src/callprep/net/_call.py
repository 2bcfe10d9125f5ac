"""One try at one request, without I/O: what goes out, what may come back, and where a redirect may lead.

Both clients turn this machine: they send `outgoing`, tell it what they hear, and take `response` when it is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qsl, unquote_plus, urldefrag, urlencode, urljoin, urlsplit

import attrs
import httpx  # this module is itself loaded on first use

from callprep.errors import UnreachableError, UnreadableError, UrlRefusedError
from callprep.inquiry.wire import Headers, Request, Response, shown_url
from callprep.net import waiting
from callprep.net._body import decoded
from callprep.net._setup import Setup
from callprep.net.origins import Origin
from callprep.net.secrets import Credential

__all__ = ["Call"]

MOST_HOPS: Final = 5
MOST_FIELDS, MOST_HEADER_BYTES = 200, 64 * 1024

_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_SEE_OTHER: Final = 303
_OURS: Final = frozenset(
    {"accept-encoding", "connection", "content-length", "cookie", "host", "te", "transfer-encoding", "user-agent"}
)
"""Fields that the client answers for; a request's own are left out."""
_LEFT: Final = frozenset({"content-encoding", "content-length", "set-cookie", "transfer-encoding"})
"""Fields of an answer that are not kept: they speak of the wire, or would let us be recognised."""
_TRAVELS: Final = frozenset({"accept", "accept-language", "content-type"})
"""Fields of a request that may go on to another origin."""
_ODD: Final = re.compile(r"[\x00-\x20\x7f\\]")


class Call:
    """One try, from the request over its redirects to the answer.

    ::

        while call.response is None:
            ...send call.outgoing() to call.origin...
            call.hear(status, raw_headers)
            for chunk in raw_body: call.take(chunk)
            call.finish()

    Args:
        request: What to ask.
        setup: Credentials, name and limits of the client.
        deadline: The instant on `waiting.now`'s clock by which all of it must be over.

    Raises:
        UrlRefusedError: Here and in `finish`: an address that we do not go to.
    """

    def __init__(self, request: Request, setup: Setup, deadline: float) -> None:
        self.hop = 0
        self.response: Response | None = None
        self._setup, self._deadline, self._trusted = setup, deadline, True
        self._began = waiting.now()
        self._go(request)

    @property
    def shown(self) -> str:
        """The address asked now, as it may stand in messages."""
        return shown_url(self._request.url)

    @property
    def too_slow(self) -> UnreachableError:
        """What it is when the deadline has passed."""
        seconds = self._deadline - self._began
        return UnreachableError(f"too slow: no whole answer within {max(0.0, seconds):.1f} s", self.shown)

    def outgoing(self) -> httpx.Request:
        """Build what is sent; here, as late as can be, the credential of this origin is added.

        Raises:
            UnreachableError: There is no time left.
        """
        left = self._deadline - waiting.now()
        if left <= 0:
            raise self.too_slow
        url = urldefrag(self._request.url)[0]
        fields = [("User-Agent", self._setup.agent), ("Accept-Encoding", "gzip, deflate")]
        fields += [pair for pair in self._request.headers.pairs if pair[0] not in _OURS]
        if self._request.headers.get("accept") is None:
            fields.append(("Accept", "*/*"))
        for credential in self._credentials():
            fields += credential.field
            url = Request.get(url, credential.params).url
        times = dict.fromkeys(("connect", "read", "write", "pool"), left)
        body = self._request.body or None
        return httpx.Request(self._request.method, url, headers=fields, content=body, extensions={"timeout": times})

    def hear(self, status: int, raw: Iterable[tuple[bytes, bytes]]) -> None:
        """Take status and header fields.

        Raises:
            UnreadableError: They, or the length they announce, are beyond the caps.
        """
        pairs = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)
        if len(pairs) > MOST_FIELDS or sum(len(name) + len(value) for name, value in pairs) > MOST_HEADER_BYTES:
            raise UnreadableError("the answer has too many or too long header fields", self.shown)
        self._status, self._headers = status, Headers(pairs)
        self._size, self._chunks = 0, list[bytes]()
        if (self._headers.number("content-length") or 0) > self._cap:
            raise self._too_long

    def take(self, chunk: bytes) -> None:
        """Take a piece of the body as it came off the wire.

        Raises:
            UnreadableError: It is too much.
            UnreachableError: It took too long.
        """
        if waiting.now() >= self._deadline:
            raise self.too_slow
        self._size += len(chunk)
        if self._size > self._cap:
            raise self._too_long
        self._chunks.append(chunk)

    def finish(self) -> None:
        """Close the answer: it is the `response`, or leads on to the next hop."""
        target = self._headers.get("location")
        if self._status in _MOVED and target:
            self._go(self._redirected(target), self.hop + 1)
            return
        body = decoded(b"".join(self._chunks), self._headers.all("content-encoding"), self._cap, self.shown)
        kept = tuple(pair for pair in self._headers.pairs if pair[0] not in _LEFT)
        self.response = Response(self._status, Headers(kept), body, url=self._request.url)

    @property
    def _cap(self) -> int:
        return self._setup.api_cap if self.origin.host in self._setup.roomy else self._setup.page_cap

    @property
    def _too_long(self) -> UnreadableError:
        return UnreadableError(f"the answer is longer than {self._cap:,} bytes", self.shown)

    def _credentials(self) -> Iterable[Credential]:
        return (item for item in self._setup.credentials if self._trusted and item.origin == self.origin)

    def _go(self, request: Request, hop: int = 0) -> None:
        origin = _judged(request, hop)
        if hop:
            self._judge_hop(request, origin, hop)
            request = self._travelling(request, origin)
        self._request, self.origin, self.hop = request, origin, hop

    def _judge_hop(self, request: Request, origin: Origin, hop: int) -> None:
        shown = shown_url(request.url)
        if hop > MOST_HOPS:
            raise UrlRefusedError(f"moved more than {MOST_HOPS} times", shown, "redirect", hop)
        if origin.host != self.origin.host:
            raise UrlRefusedError("moved to another host, which was not asked for", shown, "redirect", hop)
        if self.origin.secure and not origin.secure:
            raise UrlRefusedError("moved from https to plain http", shown, "redirect", hop)

    def _travelling(self, request: Request, origin: Origin) -> Request:
        if origin == self.origin:
            return request
        self._trusted = False  # for good: a way that leads back may have been laid by the other side
        kept = tuple(pair for pair in request.headers.pairs if pair[0] in _TRAVELS)
        return attrs.evolve(request, headers=Headers(kept))

    def _redirected(self, target: str) -> Request:
        secrets = {item.secret.reveal() for item in self._setup.credentials}
        try:
            # header fields are read as Latin-1, which no byte breaks; addresses in them are UTF-8 (RFC 3987)
            url = urljoin(self._request.url, target.encode("latin-1").decode("utf-8", "replace"))
            url = _without(url, secrets)
        except ValueError:
            raise UrlRefusedError("moved to what is no address", self.shown, "redirect", self.hop + 1) from None
        if any(secret in url or secret in unquote_plus(url) for secret in secrets):
            raise UrlRefusedError("moved to an address that tells our token", self.shown, "redirect", self.hop + 1)
        if self._status == _SEE_OTHER:
            return attrs.evolve(self._request, method="GET", url=url, body=b"")
        return attrs.evolve(self._request, url=url)  # a POST stays one: ours only ask


def _without(url: str, secrets: set[str]) -> str:
    """Leave out what a server gave back to us of our own credential, lest it stand in the answer's address."""
    base, mark, query = urldefrag(url)[0].partition("?")
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [pair for pair in pairs if pair[1] not in secrets]
    return url if len(kept) == len(pairs) else base + (mark + urlencode(kept) if kept else "")


def _judged(request: Request, hop: int) -> Origin:
    """Read where an address leads, or refuse it."""
    try:
        return _origin(request.url)
    except (ValueError, httpx.InvalidURL) as fault:
        why = f": {fault}" if isinstance(fault, _OddAddressError) else ""
    raise UrlRefusedError(
        f"no http or https address{why}", shown_url(request.url), "redirect" if hop else "invalid", hop
    )


class _OddAddressError(ValueError):
    """Why an address is not asked, in words without the address."""


def _origin(text: str) -> Origin:
    """Read an address by the parser that will dial it, and refuse what two parsers could read in two ways."""
    if _ODD.search(text):
        raise _OddAddressError("it holds blanks, controls or backslashes")
    url, parts = httpx.URL(text), urlsplit(text)
    host, dialled = parts.hostname or "", url.raw_host.decode("ascii")
    if url.scheme not in {"http", "https"} or not host:
        raise _OddAddressError("its scheme is another, or it has no host")
    asked = Origin.at(url.scheme, dialled, url.port)
    alike = host in {url.host, dialled} and parts.port in {url.port, asked.port}
    if not alike or url.userinfo or "%" in host:
        raise _OddAddressError("its host can be read in two ways")
    return asked
