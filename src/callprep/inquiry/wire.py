"""What goes out and what comes back, as frozen values of our own: hashable, picklable, without secrets."""

from __future__ import annotations

import codecs
import email.utils
import json as jsonlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import unquote, urlencode, urlsplit

import attrs

from callprep.errors import (
    AccessDeniedError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
    UrlRefusedError,
)
from callprep.inquiry.payload import Payload

__all__ = ["Headers", "Json", "Request", "Response", "shown_url"]

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""Anything that JSON can say."""

_SECRET = re.compile(r"(?i)(^|[_.-]|api|access|auth|client)(key|token|secret|password|sig|signature)$")
_PARAM = re.compile(r"([?&;#])([^=&;#?\s]{1,64})=([^?&;#\s]*)")
_USER = re.compile(r"(?<=://)[^/?#\s@]*@")
# codecs that Python has for its own ends; as the charset of a page they are a mistake or a trick
_NO_CHARSETS = frozenset({"punycode", "unicode-escape", "raw-unicode-escape"})
_JUST_NO = frozenset({404, 410})
_DENIED = frozenset({401, 403, 451})
_SERVER_ERROR = 500


def _lower(pairs: Mapping[str, str] | tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    items = pairs.items() if isinstance(pairs, Mapping) else pairs
    return tuple((name.lower(), value) for name, value in items)


@attrs.frozen
class Headers:
    """Header fields; names are kept in lower case, the order and repetitions stay."""

    pairs: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_lower)

    def get(self, name: str) -> str | None:
        """Give the first value of that name, in any case; None where there is none."""
        wanted = name.lower()
        return next((value for key, value in self.pairs if key == wanted), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Give every value of that name, in order."""
        wanted = name.lower()
        return tuple(value for key, value in self.pairs if key == wanted)

    def number(self, name: str) -> float | None:
        """Give the value as a finite number that is not negative, None where it is none."""
        try:
            number = float(self.get(name) or "")
        except ValueError:
            return None
        return number if 0 <= number < float("inf") else None

    def moment(self, name: str) -> datetime | None:
        """Give an HTTP date as an aware time, None where it is none."""
        try:
            read = email.utils.parsedate_to_datetime(self.get(name) or "")
        except ValueError:
            return None
        return read if read.tzinfo else read.replace(tzinfo=UTC)


def _headers(given: Headers | Mapping[str, str] | tuple[tuple[str, str], ...]) -> Headers:
    return given if isinstance(given, Headers) else Headers(given)


@attrs.frozen
class Request:
    """One question to a site. `after` is how many seconds to wait first, because the site asked for it.

    Tokens and keys are no part of a request: the client adds them, bound to their origin.
    """

    method: str
    url: str
    headers: Headers = attrs.field(default=Headers(), converter=_headers)
    body: bytes = b""
    after: float = 0.0

    @classmethod
    def get(
        cls,
        url: str,
        /,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        after: float = 0.0,
    ) -> Request:
        """Ask for a page; `params` are added to those that the address already has."""
        return cls("GET", _with_params(url, params or {}), Headers(headers or {}), after=after)

    @classmethod
    def post(cls, url: str, /, json: Json, headers: Mapping[str, str] | None = None, *, after: float = 0.0) -> Request:
        """Ask a question that needs a body; only for calls that read."""
        body = jsonlib.dumps(json, ensure_ascii=False, separators=(",", ":")).encode()
        return cls("POST", url, Headers({"content-type": "application/json", **(headers or {})}), body, after)

    @property
    def host(self) -> str:
        """The host asked, in lower case, without port; empty where the address is none."""
        try:
            return (urlsplit(self.url).hostname or "").rstrip(".")
        except ValueError:
            return ""

    @property
    def scheme(self) -> str:
        """The scheme of the address, in lower case."""
        return self.url.partition(":")[0].lower()


def _with_params(url: str, params: Mapping[str, str | int]) -> str:
    if not params:
        return url
    base, _, fragment = url.partition("#")
    joint = "&" if "?" in base else "?"
    return f"{base}{joint}{urlencode(params)}" + (f"#{fragment}" if fragment else "")


@attrs.frozen
class Response:
    """One answer: `url` is the address that gave it in the end, `received_at` is aware, `body` is decoded bytes."""

    status: int
    headers: Headers = attrs.field(default=Headers(), converter=_headers)
    body: bytes = b""
    received_at: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    url: str = ""

    def __attrs_post_init__(self) -> None:
        """Take a time without zone, as a sender of one's own may give it, for UTC.

        A converter would do the same, but a field with one does not fit the protocol `Origin` in pyright.
        """
        if self.received_at.tzinfo is None:
            object.__setattr__(self, "received_at", self.received_at.replace(tzinfo=UTC))

    def payload(self) -> Payload:
        """Read the body as JSON.

        Raises:
            SourceError: The status is bad (see `error`).
            UnreadableError: The body is no JSON.
        """
        self.raise_for_status()
        try:
            value = jsonlib.loads(self.body.decode("utf-8-sig"), parse_constant=_no_constant)
        except (ValueError, RecursionError) as fault:
            message = f"the answer is no JSON: {type(fault).__name__} in {len(self.body)} bytes"
            raise UnreadableError(message, self.shown_url) from None
        return Payload(value, "$", self.shown_url)

    def text(self) -> str:
        """Give the body as text, in the charset of the header or UTF-8; bytes that do not fit are replaced.

        Raises:
            SourceError: The status is bad.
        """
        self.raise_for_status()
        return self.body.decode(_charset(self.headers.get("content-type") or ""), "replace")

    def raise_for_status(self) -> None:
        """Raise `error` where the status is bad."""
        error = self.error
        if error is not None:
            raise error

    @property
    def shown_url(self) -> str:
        """The address as it may stand in messages: values of keys and tokens are masked."""
        return shown_url(self.url)

    @property
    def error(self) -> SourceError | None:  # noqa: PLR0911 -- one line a kind of answer
        """What a bad status stands for; None for 2xx.

        A 403 that names a limit, by `Retry-After` or by no remaining calls, is a limit; any other is a refusal
        (GitHub REST documentation, "Rate limits").
        """
        status, url = self.status, self.shown_url
        if status // 100 == 2:  # noqa: PLR2004 -- HTTP's own classes
            return None
        if status == 429 or (status == 403 and self._limited):  # noqa: PLR2004 -- Too Many Requests; Forbidden
            return RateLimitedError("asked too often", url, self.retry_after)
        if status in _JUST_NO:
            return ProfileNotFoundError("no public page stands there", url)
        if status in _DENIED:
            return AccessDeniedError(f"the site refuses to show it (status {status})", url)
        if status >= _SERVER_ERROR:
            return UnreachableError(f"the site is in trouble (status {status})", url)
        if status // 100 == 3:  # noqa: PLR2004 -- as above
            return UrlRefusedError(f"moved (status {status}), and the move was not followed", url, "redirect")
        return UnreadableError(f"the site did not understand the question (status {status})", url)

    @property
    def _limited(self) -> bool:
        return "0" in self.headers.all("x-ratelimit-remaining") or self.headers.get("retry-after") is not None

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait by the server's word, never negative; None where it said nothing.

        `Retry-After` counts first, as seconds or date; then `X-RateLimit-Reset` (epoch seconds) where nothing remains.
        Dates are compared with the answer's own `Date`, not with the local clock.
        """
        seconds = self.headers.number("retry-after")
        if seconds is not None:
            return seconds
        now = self.headers.moment("date") or self.received_at
        until = self.headers.moment("retry-after")
        if until is not None:
            return max(0.0, (until - now).total_seconds())
        reset = self.headers.number("x-ratelimit-reset")
        if reset is None or self.headers.get("x-ratelimit-remaining") != "0":
            return None
        return max(0.0, reset - now.timestamp())


def _charset(content_type: str) -> str:
    found = re.search(r"charset=[\"']?([\w.:-]{1,40})", content_type, re.IGNORECASE | re.ASCII)
    try:
        name = codecs.lookup(found[1]).name if found else "utf-8"
        b"-".decode(name, "replace")  # refuses what makes no text (hex, zlib) and what cannot replace (idna)
    except (LookupError, UnicodeError):
        return "utf-8"
    return "utf-8" if name in _NO_CHARSETS else name


def _no_constant(name: str) -> float:
    msg = f"{name} is no JSON"
    raise ValueError(msg)


def shown_url(url: str) -> str:
    """Give an address as it may stand in messages: user-info and the values of keys and tokens are masked.

    Any text will do: one that is no address, or holds several, is masked in the same way.
    """
    return _PARAM.sub(_shown_param, _USER.sub("***@", url))


def _shown_param(found: re.Match[str]) -> str:
    joint, name, _ = found.groups()
    return f"{joint}{name}=***" if _SECRET.search(unquote(name)) else found[0]
