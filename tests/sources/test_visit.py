"""Visiting strangers' pages: robots.txt first, once a site."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from callprep.errors import (
    AccessDeniedError,
    NotAPersonError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UrlRefusedError,
)
from callprep.inquiry.interview import Heard
from callprep.inquiry.wire import Response
from callprep.sources._visit import Visit

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
PAGE = Response(200, body=b"hello", received_at=NOW)
ROBOTS = "https://ada.example/robots.txt"


def visit(answers: Mapping[str, Heard], *urls: str, trip: Visit | None = None) -> tuple[list[str], list[str]]:
    """Visit pages one after the other; give what was asked, and what came of each page."""
    trip, asked, outcomes = trip or Visit(), list[str](), list[str]()
    for url in urls:
        flow = trip.page(url)
        try:
            request = next(flow)
            while True:
                asked.append(request.url)
                heard = answers.get(request.url, Response(404, received_at=NOW))
                request = flow.throw(heard) if isinstance(heard, SourceError) else flow.send(heard)
        except StopIteration as done:
            outcomes.append(done.value.body.decode())
        except SourceError as error:
            outcomes.append(f"{type(error).__name__}: {error.message}")
    return asked, outcomes


@pytest.mark.parametrize(
    "robots",
    [
        Response(200, body=b"User-agent: *\nDisallow: /private"),
        Response(200, body=b"<!doctype html><title>Home</title>\xff"),
        Response(204),
        Response(301),
        Response(400),
        Response(403),
        Response(404),
        Response(418),
        ProfileNotFoundError("gone"),
        AccessDeniedError("no"),
        UrlRefusedError("moved to another host", reason="redirect"),
    ],
)
def test_allowed(robots: Heard) -> None:
    """What does not forbid, or is not there for us, lets us in (RFC 9309, 2.3.1.2 and 2.3.1.3)."""
    page = "https://ada.example/page"
    assert visit({ROBOTS: robots, page: PAGE}, page) == ([ROBOTS, page], ["hello"])


@pytest.mark.parametrize(
    ("robots", "outcome"),
    [
        (Response(500), "UnreachableError: its robots.txt cannot be had, and without it nothing is asked there: "),
        (UnreachableError("no route"), "UnreachableError: its robots.txt cannot be had, and without it nothing"),
        (Response(429), "RateLimitedError: asked too often"),
        (Response(403, {"retry-after": "9"}), "RateLimitedError: asked too often"),
        (RateLimitedError("slowly", retry_after=9), "RateLimitedError: slowly"),
        (UrlRefusedError("inward", reason="private"), "UrlRefusedError: inward"),
        (NotAPersonError("odd"), "NotAPersonError: odd"),
        (SourceError("whatever"), "SourceError: whatever"),
    ],
)
def test_no_leave(robots: Heard, outcome: str) -> None:
    """A site in trouble, out of reach or at its limit is not asked for pages (RFC 9309, 2.3.1.4), nor asked twice."""
    asked, outcomes = visit({ROBOTS: robots}, "https://ada.example/1", "https://ada.example/2")
    assert asked == [ROBOTS]
    assert len(outcomes) == 2
    assert all(told.startswith(outcome) for told in outcomes)


def test_forbidden() -> None:
    """A page that robots.txt asks not to read is not asked for, and the error says so."""
    answers = {ROBOTS: Response(200, body=b"User-agent: callprep\nDisallow: /private"), "https://ada.example/": PAGE}
    asked, outcomes = visit(answers, "https://ada.example/private/x?key=abc", "https://ada.example/")
    assert asked == [ROBOTS, "https://ada.example/"]
    assert outcomes == ["UrlRefusedError: its robots.txt asks us not to read it", "hello"]


def test_refusal_says_which_rule() -> None:
    """The refusal has a reason for programs, and no key in its address."""
    flow = Visit().page("https://ada.example/x?key=abc")
    next(flow)
    with pytest.raises(UrlRefusedError) as caught:
        flow.send(Response(200, body=b"User-agent: *\nDisallow: /"))
    assert (caught.value.reason, caught.value.url) == ("robots", "https://ada.example/x?key=***")


def test_once_a_site() -> None:
    """One robots.txt speaks for a scheme, host and port, whatever the case, and for no other."""
    pages = ["https://ada.example/1", "https://ADA.example/2", "http://ada.example/", "https://ada.example:8443/"]
    asked, _ = visit({}, *pages)
    assert [url for url in asked if url.endswith("/robots.txt")] == [
        "https://ada.example/robots.txt",
        "http://ada.example/robots.txt",
        "https://ada.example:8443/robots.txt",
    ]


def test_heard() -> None:
    """The last good page is remembered; a bad one raises what it stands for."""
    trip = Visit()
    answers = {"https://ada.example/": PAGE, "https://bob.example/": Response(500)}
    _, outcomes = visit(answers, "https://ada.example/", "https://bob.example/", trip=trip)
    assert outcomes == ["hello", "UnreachableError: the site is in trouble (status 500)"]
    assert trip.heard == PAGE


@pytest.mark.parametrize(
    "url", ["", "ada.example", "ftp://ada.example/", "https:///x", "http://[", "https://a@b.example/"]
)
def test_no_address(url: str) -> None:
    """What is no http(s) address, or hides another one, is refused before anything is asked."""
    assert visit({}, url) == ([], ["UrlRefusedError: no http or https address"])
