"""Rules of `callprep.reading.har`."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import InvalidInputError
from callprep.inquiry.wire import Headers, Json, Request, Response
from callprep.reading.har import Exchange, read_har, write_har

WHEN = datetime(2026, 1, 2, 10, 0, tzinfo=UTC)
PLANTED = "ghp_planted0123456789"


def har(*entries: Json) -> str:
    """Write a recording by hand."""
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}})


def entry(**changes: Json) -> dict[str, Json]:
    """Write one entry by hand; keys are dotted paths with double underscores."""
    made: dict[str, Json] = {
        "startedDateTime": "2026-01-02T10:00:00Z",
        "request": {"method": "GET", "url": "https://api.example/a"},
        "response": {"status": 200, "headers": [], "content": {"text": "{}"}},
    }
    for path, value in changes.items():
        *steps, last = path.split("__")
        here = made
        for step in steps:
            inner = here[step]
            assert isinstance(inner, dict)
            here = inner
        here[last] = value
    return made


def exchange(response: Response, request: Request | None = None) -> Exchange:
    """Pair an answer with a question."""
    return Exchange(request or Request.get("https://api.example/a"), response)


class TestReading:
    """What a recording holds."""

    def test_entry(self) -> None:
        """Method, address, header fields, bodies, status and time come out as they went in."""
        text = har(
            entry(
                request__method="post",
                request__headers=[{"name": ":authority", "value": "api.example"}, {"name": "Accept", "value": "a/b"}],
                request__postData={"mimeType": "application/json", "text": '{"q":"ä"}'},
                response__headers=[{"name": "ETag", "value": '"1"'}, {"name": "X-Empty", "value": None}],
            )
        )
        (read,) = read_har(text, "a.har")
        body = '{"q":"ä"}'.encode()
        assert read.request == Request("POST", "https://api.example/a", {"accept": "a/b"}, body)
        headers = Headers({"etag": '"1"', "x-empty": ""})
        assert read.response == Response(200, headers, b"{}", WHEN, "https://api.example/a")

    def test_base64(self) -> None:
        """Bodies in base64 are decoded, however they are wrapped, on both sides."""
        packed = base64.encodebytes(b"\xff\x00").decode()
        told: Json = {"text": packed, "encoding": "base64"}
        (read,) = read_har(har(entry(response__content=told, request__postData=told)), "a.har")
        assert (read.response.body, read.request.body) == (b"\xff\x00", b"\xff\x00")

    @pytest.mark.parametrize(
        ("kind", "text", "body"),
        [
            ("text/html; charset=ISO-8859-1", "ä", b"\xe4"),
            ("text/html; charset=ISO-8859-1", "☃", b"\xe2\x98\x83"),
            ("text/html; charset=punycode", "ä", b"\xc3\xa4"),
            ("text/html", "ä", b"\xc3\xa4"),
            ("text/html", "\ud800", b"?"),
        ],
    )
    def test_charset(self, kind: str, text: str, body: bytes) -> None:
        """Text is encoded as the answer says, where that is possible, so that `Response.text` reads it back."""
        headers: Json = [{"name": "Content-Type", "value": kind}]
        (read,) = read_har(har(entry(response__headers=headers, response__content={"text": text})), "a.har")
        assert read.response.body == body

    @pytest.mark.parametrize(
        ("said", "when"),
        [
            ("2026-01-02T11:00:00+01:00", WHEN),
            ("2026-01-02T10:00:00", WHEN),
            (None, datetime(1970, 1, 1, tzinfo=UTC)),
        ],
    )
    def test_time(self, said: str | None, when: datetime) -> None:
        """The time is aware; UTC where it names no zone, 1970 where there is none."""
        (read,) = read_har(har(entry(startedDateTime=said)), "a.har")
        assert (read.response.received_at, read.response.received_at.tzinfo) == (when, UTC)

    @pytest.mark.parametrize("content", [None, {}, {"encoding": "base64"}, {"text": ""}])
    def test_no_body(self, content: Json) -> None:
        """An answer without a body has an empty one."""
        assert read_har(har(entry(response__content=content)), "a.har")[0].response.body == b""

    @pytest.mark.parametrize("text", ["\ufeff" + har(), b"\xef\xbb\xbf" + har().encode(), har().encode()])
    def test_files(self, text: str | bytes) -> None:
        """Text and bytes are read, with and without a byte order mark; an empty recording is one."""
        assert read_har(text, "a.har") == ()


class TestBadFiles:
    """What is no recording."""

    @pytest.mark.parametrize(
        ("text", "what"),
        [
            ("", r"no JSON at line 1, column 1"),
            ('{"log":\n [}', r"no JSON at line 2, column 3"),
            (b"\xff", r"no JSON \(UnicodeDecodeError\)"),
            ("[" * 100_000, r"no JSON \(RecursionError\)"),
            ('{"log": ' + "1" * 5000 + "}", r"no JSON \(ValueError\)"),
            ("[]", r"\$ should be an object, is a list"),
            ("{}", r"\$ has no member 'log'"),
            ('{"log": {"entries": {}}}', r"\$\.log\.entries should be a list"),
            (har(entry(request=None)), r"\$\.log\.entries\[0\] has no member 'request'"),
            (har(entry(), entry(request__url=5)), r"\$\.log\.entries\[1\]\.request should be text|entries\[1\].*url"),
            (har(entry(response__status=None)), r"entries\[0\]\.response has no number 'status'"),
            (har(entry(response__headers=[{"value": "x"}])), r"headers\[0\] has no text 'name'"),
            (har(entry(response__headers=[{"name": "x", "value": 1}])), r"headers\[0\]\.value should be text"),
            (har(entry(response__content={"text": "?", "encoding": "base64"})), r"content\.text should be base64"),
            (har(entry(response__content={"text": "ä", "encoding": "base64"})), r"content\.text should be base64"),
            (har(entry(response__content={"text": "?", "encoding": "rot13"})), r"'rot13'; HAR knows base64"),
            (har(entry(request__postData={"params": [{"name": "a"}]})), r"postData has 'params' and no 'text'"),
            (har(entry(startedDateTime="yesterday")), r"startedDateTime should be a time"),
        ],
    )
    def test_told(self, text: str | bytes, what: str) -> None:
        """A bad file is bad input: the message has the file, the place, and what would be right."""
        with pytest.raises(InvalidInputError, match=what) as caught:
            read_har(text, "my.har")
        assert caught.value.where == "my.har"
        assert "HAR 1.2" in caught.value.what

    @given(
        st.recursive(
            st.none() | st.integers() | st.text() | st.booleans(),
            lambda s: (
                st.lists(s)
                | st.dictionaries(
                    st.sampled_from(
                        ["log", "entries", "request", "response", "headers", "url", "status", "content", "text"]
                    ),
                    s,
                )
            ),
        )
    )
    def test_any_json(self, value: Json) -> None:
        """Whatever JSON it is, it is a recording or one error."""
        try:
            assert isinstance(read_har(json.dumps({"log": {"entries": [value]}}), "a.har"), tuple)
        except InvalidInputError as error:
            assert error.where == "a.har"  # noqa: PT017 -- either way is right


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
bodies = st.binary(max_size=30) | texts.map(str.encode)
urls = st.builds("https://api.example/{}?page={}".format, st.integers(), st.integers())
kinds = st.sampled_from(["text/html", "text/html; charset=latin-1", "a/b; charset=utf-8", "a/b; charset=x", "a/b"])
requests = st.builds(
    Request,
    st.sampled_from(["GET", "POST"]),
    urls,
    st.builds(lambda kind: {"content-type": kind}, kinds),
    bodies,
)
responses = st.builds(
    Response,
    st.integers(100, 599),
    st.builds(lambda kind, tag: (("content-type", kind), ("etag", tag), ("etag", "2")), kinds, texts),
    bodies,
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 -- hypothesis's way
    urls,
)


class TestWriting:
    """What is kept, and what is not."""

    @given(st.lists(st.builds(Exchange, requests, responses), max_size=3))
    def test_there_and_back(self, exchanges: list[Exchange]) -> None:
        """What was written comes back the same, byte for byte, and is always written the same."""
        written = write_har(exchanges)
        assert list(read_har(written, "a.har")) == exchanges
        assert write_har(read_har(written.encode(), "a.har")) == written

    def test_shape(self) -> None:
        """It has what HAR 1.2 demands, and is legible."""
        asked = Request.post("https://api.example/a", json={"q": "ä"})
        written = write_har([exchange(Response(200, {"content-type": "text/plain"}, b"x", WHEN), asked)])
        log = json.loads(written)["log"]
        (made,) = log["entries"]
        assert (log["version"], log["creator"]["name"]) == ("1.2", "callprep")
        assert {*made} == {"startedDateTime", "time", "request", "response", "cache", "timings"}
        demanded = {"httpVersion", "headers", "cookies", "headersSize", "bodySize"}
        assert {*made["request"]} == demanded | {"method", "url", "queryString", "postData"}
        assert {*made["response"]} == demanded | {"status", "statusText", "content", "redirectURL"}
        assert made["request"]["postData"] == {"mimeType": "application/json", "text": '{"q":"ä"}'}
        assert '{\\"q\\":\\"ä\\"}' in written
        assert made["startedDateTime"] == "2026-01-02T10:00:00Z"

    def test_zone(self) -> None:
        """Times are written in UTC."""
        there = datetime(2026, 1, 2, 12, 0, tzinfo=timezone(timedelta(hours=2)))
        assert '"2026-01-02T10:00:00Z"' in write_har([exchange(Response(200, received_at=there))])

    def test_body_without_a_kind(self) -> None:
        """A body that is sent without saying what it is, is bytes."""
        asked = Request("POST", "https://api.example/a", body=b"\xff")
        (read,) = read_har(write_har([exchange(Response(200), asked)]), "a.har")
        assert read.request.body == b"\xff"

    @pytest.mark.parametrize(
        "name",
        ["Authorization", "Cookie", "PRIVATE-TOKEN", "X-Api-Key", "X-Subscription-Token", "X-Anything", "Set-Cookie"],
    )
    def test_fields(self, name: str) -> None:
        """Only header fields of the list are written, on both sides."""
        held = exchange(Response(200, {name: PLANTED}), Request.get("https://api.example/a", headers={name: PLANTED}))
        assert PLANTED not in write_har([held])

    def test_kept_fields(self) -> None:
        """What sources read of an answer is kept."""
        names = ["content-type", "date", "etag", "link", "retry-after", "x-ratelimit-reset", "RateLimit-Remaining",
                 "X-Rate-Limit-Limit", "x-total-pages", "x-next-page", "x-page", "x-per-page", "x-total"]  # fmt: skip
        (read,) = read_har(write_har([exchange(Response(200, dict.fromkeys(names, "1")))]), "a.har")
        assert [name for name, _ in read.response.headers.pairs] == [name.lower() for name in names]

    @pytest.mark.parametrize("name", ["key", "api_key", "access_token", "client_secret", "apikey", "X-Api-Key"])
    def test_addresses(self, name: str) -> None:
        """Keys in addresses are masked: those asked, those answered, and those in links."""
        url = f"https://api.example/a?q=1&{name}={PLANTED}&page=2"
        held = exchange(
            Response(200, {"link": f'<{url}>; rel="next"', "location": url}, url=url + "&b=1"), Request.get(url)
        )
        written = write_har([held])
        assert PLANTED not in written
        assert written.count(f"?q=1&{name}=***&page=2") == 4

    @pytest.mark.parametrize(
        "body",
        [
            f'{{"access_token": "{PLANTED}", "scope": "read"}}',
            f'{{"client_secret" : "a\\"{PLANTED}", "scope": "read"}}',
            f"grant_type=x&client_secret={PLANTED}&scope=read",
            f"refresh_token={PLANTED}&scope=read",
        ],
    )
    def test_logins(self, body: str) -> None:
        """What logins send and get is masked, and the rest stays."""
        asked = Request("POST", "https://api.example/token", body=body.encode())
        written = write_har([exchange(Response(200, body=body.encode()), asked)])
        assert PLANTED not in written
        assert written.count("***") == 2
        assert written.count("read") == 2

    def test_hostile_body(self) -> None:
        """A login that was cut short is masked to its end, in one pass however long it is."""
        body = b'{"password":"' + b'\\"' * 200_000
        (read,) = read_har(write_har([exchange(Response(200, body=body))]), "a.har")
        assert read.response.body == b'{"password":"***'
