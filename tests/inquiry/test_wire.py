"""Requests and responses: how addresses are made, what statuses stand for, and how long a site asks to wait."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import (
    AccessDeniedError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
    UrlRefusedError,
)
from callprep.inquiry.wire import Headers, Request, Response, shown_url

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
URL = "https://api.example.com/users/ada"

field_values = st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40)


def answer(status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> Response:
    """Give an answer received at noon."""
    return Response(status, Headers(headers or {}), body, NOON, URL)


class TestHeaders:
    """Header fields."""

    def test_any_case(self) -> None:
        """A field is found in whatever case it was sent or is asked for."""
        assert Headers({"Content-Type": "text/html"}).get("CONTENT-type") == "text/html"

    def test_absent(self) -> None:
        """A field that was not sent is None, and has no values."""
        assert (Headers().get("x"), Headers().all("x")) == (None, ())

    def test_repeated(self) -> None:
        """Fields sent twice stay both, in order; the first is the one."""
        headers = Headers((("Link", "a"), ("X", "-"), ("link", "b")))
        assert (headers.get("link"), headers.all("Link")) == ("a", ("a", "b"))

    @pytest.mark.parametrize(
        ("value", "number"),
        [("12", 12.0), (" 1.5 ", 1.5), ("0", 0.0), ("-1", None), ("inf", None), ("nan", None), ("soon", None)],
    )
    def test_number(self, value: str, number: float | None) -> None:
        """A number counts when it is finite and not negative."""
        assert Headers({"x": value}).number("x") == number

    def test_moment(self) -> None:
        """An HTTP date is read as an aware time."""
        assert Headers({"date": "Mon, 04 May 2026 12:00:00 GMT"}).moment("date") == NOON

    def test_moment_without_zone(self) -> None:
        """A date whose zone is unknown ("-0000") is taken for UTC."""
        assert Headers({"date": "Mon, 04 May 2026 12:00:00 -0000"}).moment("date") == NOON

    @given(field_values)
    def test_moment_of_anything(self, value: str) -> None:
        """Whatever stands in the field, the answer is an aware time or None."""
        read = Headers({"date": value}).moment("date")
        assert read is None or read.tzinfo is not None


class TestRequest:
    """What is asked."""

    def test_params(self) -> None:
        """Parameters are encoded and join those that the address has; a fragment stays last."""
        request = Request.get("https://example.com/a?b=1#top", {"q": "c d&e", "page": 2})
        assert request.url == "https://example.com/a?b=1&q=c+d%26e&page=2#top"

    def test_first_params(self) -> None:
        """An address without parameters gets a question mark."""
        assert Request.get("https://example.com/a", {"page": 1}).url == "https://example.com/a?page=1"

    def test_no_params(self) -> None:
        """Without parameters the address stays as it is, byte for byte."""
        assert Request.get("https://example.com/a?").url == "https://example.com/a?"

    def test_post(self) -> None:
        """A question with a body says that it is JSON, in UTF-8."""
        request = Request.post(URL, {"query": "Zoë"}, {"x-api": "1"}, after=2.0)
        assert (request.method, request.after) == ("POST", 2.0)
        assert request.headers.get("content-type") == "application/json"
        assert request.headers.get("x-api") == "1"
        assert json.loads(request.body.decode()) == {"query": "Zoë"}

    def test_hashable_and_picklable(self) -> None:
        """Equal requests are one key, in another process too."""
        request = Request.get(URL, headers={"Accept": "application/json"}, after=1.5)
        back = pickle.loads(pickle.dumps(request))  # noqa: S301 -- our own bytes
        assert {request: "known"}[back] == "known"

    @pytest.mark.parametrize(
        ("url", "host", "scheme"),
        [
            ("HTTPS://API.Example.com:8443/x", "api.example.com", "https"),
            ("https://user:pass@example.com./", "example.com", "https"),
            ("http://[::1", "", "http"),
            ("example.com/x", "", "example.com/x"),
            ("", "", ""),
        ],
    )
    def test_host_and_scheme(self, url: str, host: str, scheme: str) -> None:
        """Host and scheme are in lower case; what is no address has no host."""
        assert (Request("GET", url).host, Request("GET", url).scheme) == (host, scheme)

    @given(st.text(max_size=60))
    def test_any_address(self, url: str) -> None:
        """Whatever the address, asking for its parts raises nothing."""
        request = Request("GET", url)
        assert request.host == request.host.lower()
        assert request.scheme == request.scheme.lower()


class TestPayload:
    """A body that should be JSON."""

    def test_read(self) -> None:
        """A good answer is read, a byte order mark is passed over, and the address stays with it."""
        payload = answer(200, body=b'\xef\xbb\xbf{"login": "ada"}').payload()
        assert (payload.text("login"), payload.url) == ("ada", URL)

    @pytest.mark.parametrize("body", [b"", b"<html>", b'{"a": NaN}', b"[" * 100_000, b"\xff\xfe", b"1" * 5_000])
    def test_no_json(self, body: bytes) -> None:
        """A body that is no JSON is unreadable, whichever way it is wrong."""
        with pytest.raises(UnreadableError, match="no JSON"):
            answer(200, body=body).payload()

    def test_bad_status(self) -> None:
        """A bad status is raised before the body is looked at."""
        with pytest.raises(ProfileNotFoundError):
            answer(404, body=b"{}").payload()

    @given(st.binary(max_size=80))
    def test_any_bytes(self, body: bytes) -> None:
        """Whatever the bytes, they are read or unreadable, and nothing else is raised."""
        try:
            answer(200, body=body).payload()
        except UnreadableError as error:
            assert error.url == URL  # noqa: PT017 -- both ends are right


class TestText:
    """A body that should be text."""

    @pytest.mark.parametrize(
        ("content_type", "body", "text"),
        [
            ("text/html; charset=latin-1", b"Zo\xeb", "Zoë"),
            ('text/html; Charset="UTF-8"', b"Zo\xc3\xab", "Zoë"),
            ("text/html", b"Zo\xc3\xab", "Zoë"),
            ("text/html; charset=klingon", b"Zo\xc3\xab", "Zoë"),
            ("text/html", b"Zo\xeb", "Zo\N{REPLACEMENT CHARACTER}"),
        ],
    )
    def test_charset(self, content_type: str, body: bytes, text: str) -> None:
        """The charset of the header counts where there is such a one, else UTF-8; bad bytes are replaced."""
        assert answer(200, {"content-type": content_type}, body).text() == text

    @pytest.mark.parametrize(
        "charset", ["hex", "base64", "rot13", "zlib", "idna", "punycode", "unicode_escape", "undefined"]
    )
    def test_no_charsets(self, charset: str) -> None:
        """A name that Python knows as something other than a charset of pages does no harm."""
        read = answer(200, {"content-type": f"text/html; charset={charset}"}, b"<p>Ada Example</p>").text()
        assert "Ada" in read

    def test_no_header(self) -> None:
        """Without a header the text is UTF-8."""
        assert answer(200, body=b"Ada").text() == "Ada"

    def test_bad_status(self) -> None:
        """A bad status is raised, not read."""
        with pytest.raises(UnreachableError):
            answer(500, body=b"<p>sorry</p>").text()


class TestError:
    """What a status stands for."""

    @pytest.mark.parametrize(
        ("status", "headers", "kind"),
        [
            (404, {}, ProfileNotFoundError),
            (410, {}, ProfileNotFoundError),
            (401, {}, AccessDeniedError),
            (403, {}, AccessDeniedError),
            (451, {}, AccessDeniedError),
            (429, {}, RateLimitedError),
            (403, {"retry-after": "60"}, RateLimitedError),
            (403, {"x-ratelimit-remaining": "0"}, RateLimitedError),
            (403, {"x-ratelimit-remaining": "12"}, AccessDeniedError),
            (301, {}, UrlRefusedError),
            (400, {}, UnreadableError),
            (422, {}, UnreadableError),
            (500, {}, UnreachableError),
            (503, {}, UnreachableError),
        ],
    )
    def test_kinds(self, status: int, headers: dict[str, str], kind: type[SourceError]) -> None:
        """Each bad status stands for one kind of error, which names the address."""
        error = answer(status, headers).error
        assert type(error) is kind
        assert error.url == URL

    @given(
        st.integers(0, 999), st.dictionaries(st.sampled_from(["retry-after", "x-ratelimit-remaining"]), field_values)
    )
    def test_good_or_bad(self, status: int, headers: dict[str, str]) -> None:
        """Exactly the 2xx are good, whatever the headers say; all else is an error of the world."""
        response = answer(status, headers)
        assert (response.error is None) == (200 <= status < 300)
        if response.error is not None:
            with pytest.raises(SourceError):
                response.raise_for_status()

    def test_secrets_are_masked(self) -> None:
        """An error shows the address without the values of keys."""
        error = Response(404, url="https://example.com/q?api_key=s3cret&page=2").error
        assert error is not None
        assert (error.url, "s3cret" in str(error)) == ("https://example.com/q?api_key=***&page=2", False)


class TestRetryAfter:
    """How long a site asks to wait."""

    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({"retry-after": "30"}, 30.0),
            ({"retry-after": "Mon, 04 May 2026 12:01:00 GMT"}, 60.0),
            ({"retry-after": "Mon, 04 May 2026 11:00:00 GMT"}, 0.0),
            ({"retry-after": "Mon, 04 May 2026 12:01:00 GMT", "date": "Mon, 04 May 2026 12:00:50 GMT"}, 10.0),
            ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(NOON.timestamp() + 90)}, 90.0),
            ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}, 0.0),
            ({"x-ratelimit-remaining": "7", "x-ratelimit-reset": str(NOON.timestamp() + 90)}, None),
            ({"x-ratelimit-remaining": "0"}, None),
            ({"retry-after": "soon"}, None),
            ({}, None),
        ],
    )
    def test_words(self, headers: dict[str, str], seconds: float | None) -> None:
        """`Retry-After` counts first, then a reset where nothing remains, by the site's own clock."""
        assert answer(429, headers).retry_after == seconds

    @given(
        st.dictionaries(
            st.sampled_from(["retry-after", "date", "x-ratelimit-reset", "x-ratelimit-remaining"]),
            field_values | st.integers(-10, 10**20).map(str),
        )
    )
    def test_never_negative(self, headers: dict[str, str]) -> None:
        """Whatever a site says, it is a finite number of seconds that is not negative, or nothing."""
        seconds = answer(429, headers).retry_after
        assert seconds is None or 0 <= seconds < float("inf")


class TestReceived:
    """When an answer came."""

    def test_now(self) -> None:
        """An answer that does not say when it came, came now."""
        assert abs(Response(200).received_at - datetime.now(UTC)) < timedelta(minutes=1)

    def test_without_zone(self) -> None:
        """A time without zone, from a sender that is careless, is taken for UTC."""
        assert Response(200, received_at=datetime(2026, 5, 4, 12)).received_at == NOON  # noqa: DTZ001 -- the careless case

    def test_zones_stay(self) -> None:
        """A time with another zone is the same instant."""
        east = datetime(2026, 5, 4, 14, tzinfo=timezone(timedelta(hours=2)))
        assert Response(200, received_at=east).received_at == NOON


class TestShownUrl:
    """Addresses in messages."""

    @pytest.mark.parametrize(
        ("url", "shown"),
        [
            ("https://example.com/a?page=2&q=key", "https://example.com/a?page=2&q=key"),
            ("https://example.com/a?access_token=abc&b=", "https://example.com/a?access_token=***&b="),
            ("https://ada:pw@example.com/", "https://***@example.com/"),
            ("https://example.com/a?api%5Fkey=abc", "https://example.com/a?api%5Fkey=***"),
            ("no address ?key=abc", "no address ?key=***"),
        ],
    )
    def test_masks(self, url: str, shown: str) -> None:
        """User-info and values of keys and tokens go; all else stays as it was."""
        assert shown_url(url) == shown
        assert Response(200, url=url).shown_url == shown

    @given(st.text(max_size=80), st.sampled_from(["key", "token", "api_key", "client_secret"]))
    def test_no_key_is_shown(self, prefix: str, name: str) -> None:
        """Whatever stands before it, the value of a key is not shown."""
        assert "S3CRET" not in shown_url(f"https://example.com/{prefix}?{name}=S3CRET")
