"""Feeds: found, read, and taken for the candidate's only as far as they are; all invented."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callprep.errors import SourceError, UnreachableError
from callprep.inquiry.interview import Heard, Interview
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import GapKind, Publisher, Report
from callprep.model.facts import Coverage, Post
from callprep.reading.feeds import Entry, Feed
from callprep.reading.har import Exchange
from callprep.sources._feeds_posts import publisher_of, signatures
from callprep.sources.feeds import Feeds
from callprep.testing import Case, Recording, audit

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
URL = "https://ada.example/feed.json"
ADA = Candidate("Ada Example", (Account.page(URL, "feed"),))
FEED = "application/feed+json"


def item(title: str = "Maps", author: str = "", **more: object) -> dict[str, object]:
    """Say one entry."""
    return {"title": title, **({"authors": [{"name": author}]} if author else {}), **more}


def feed(*items: Mapping[str, object], author: str = "", title: str = "Notes") -> Response:
    """Say a feed."""
    body: dict[str, object] = {"version": "https://jsonfeed.org/version/1.1", "title": title, "items": list(items)}
    body |= {"home_page_url": "https://ada.example/"} | ({"authors": [{"name": author}]} if author else {})
    return Response(200, {"content-type": FEED}, json.dumps(body).encode(), NOW)


def page(body: str) -> Response:
    """Say a page."""
    return Response(200, {"content-type": "text/html"}, body.encode(), NOW)


def research(
    answers: Mapping[str, Heard], candidate: Candidate = ADA, source: Feeds | None = None
) -> tuple[Report, list[str]]:
    """Run the whole inquiry on answers by address; what is not there is a 404. Give what was asked, robots aside."""
    interview = Interview(source or Feeds(), candidate, strict=True)
    asked: list[str] = []
    while (request := interview.wants) is not None:
        asked.append(request.url)
        interview.tell(answers.get(request.url, Response(404, received_at=NOW)))
    return interview.report, [url for url in asked if not url.endswith("/robots.txt")]


def read(answer: Response, source: Feeds | None = None) -> Report:
    """Read one feed."""
    return research({URL: answer}, source=source)[0]


def posts(report: Report) -> list[Post]:
    """Give the posts."""
    return [found.fact for found in report.evidence if isinstance(found.fact, Post)]


def titles(report: Report) -> list[str]:
    """Give the titles of all facts."""
    return [found.fact.title for found in report.evidence]


class TestPosts:
    """What an entry becomes."""

    def test_whole(self) -> None:
        """An entry gives title, topics, date, summary and address, cited on its own page."""
        entry = item(
            url="/maps",
            tags=["Maps", "GIS"],
            date_published="2026-02-28T10:00:00+01:00",
            summary="How to draw " + "maps " * 100,
        )
        report = read(feed(entry))
        (post,) = posts(report)
        assert post.summary is not None
        assert 290 < len(post.summary) <= 300
        assert post == Post(
            "Maps", ("Maps", "GIS"), datetime(2026, 2, 28, 9, tzinfo=UTC), post.summary, "https://ada.example/maps"
        )
        (evidence,) = report.evidence
        assert (evidence.provenance.page, evidence.provenance.request) == ("https://ada.example/maps", URL)
        assert (evidence.provenance.publisher, evidence.provenance.source) == (Publisher.SELF, "feeds")

    def test_home(self) -> None:
        """An entry without an address is cited on the feed's home."""
        (evidence,) = read(feed(item())).evidence
        assert evidence.provenance.page == "https://ada.example/"

    def test_redirect(self) -> None:
        """After a redirect to another site the last address is kept as the one that was read."""
        answer = feed(item(url="/maps"))
        moved = Response(200, answer.headers, answer.body, NOW, "https://elsewhere.example/feed")
        (evidence,) = read(moved).evidence
        assert evidence.provenance.request == "https://elsewhere.example/feed"
        assert evidence.provenance.page == "https://elsewhere.example/maps"

    @pytest.mark.parametrize(
        ("when", "told"),
        [(timedelta(hours=23), True), (timedelta(days=1, minutes=1), False), (timedelta(days=-900), True)],
    )
    def test_future(self, when: timedelta, *, told: bool) -> None:
        """A date more than a day after the answer is no date of a publication."""
        (post,) = posts(read(feed(item(date_published=(NOW + when).isoformat()))))
        assert (post.published is not None) is told

    def test_last_change(self) -> None:
        """Where a feed has no other date the last change counts."""
        (post,) = posts(read(feed(item(date_modified="2026-01-02T03:04:05Z"))))
        assert post.published == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

    def test_newest_first(self) -> None:
        """The newest come first whatever the feed's order, undated ones last, and the rest is told."""
        days = [item(f"day {day}", date_published=f"2026-01-0{day}T00:00:00Z") for day in (1, 3, 2)]
        future = item("tomorrow's", date_published="2027-01-01T00:00:00Z")
        report = read(feed(item("undated"), *days, future), Feeds(entries=4))
        assert titles(report) == [
            "day 3",
            "day 2",
            "day 1",
            "undated",
            "4 of 5 posts in the feed ada.example/feed.json read",
        ]

    def test_cut(self) -> None:
        """A feed that broke off, or is longer than what is read, says that there is more."""
        body = b'<rss version="2.0"><channel><title>B</title><item><title>Maps</title></item><item><title>Mo'
        report = read(Response(200, {"content-type": "application/rss+xml"}, body, NOW))
        assert "2 of more posts in the feed ada.example/feed.json read" in titles(report)

    def test_without_title(self) -> None:
        """A note without a title is called by its first words; one without words is left out."""
        long = "Today I drew a map of all the places that I have ever been to, and then another one of the others"
        report = read(
            feed(item("", summary="Short note"), item("", summary=long), item("", summary="x" * 200), item(""))
        )
        assert titles(report) == [
            "Short note",
            "Today I drew a map of all the places that I have ever been to, and then another…",
            "x" * 80 + "…",
        ]

    def test_twice(self) -> None:
        """An entry that stands in the feed twice is one post."""
        assert titles(read(feed(item(), item(), item("Other")))) == ["Maps", "Other"]

    def test_nothing(self) -> None:
        """An empty feed is no gap: there is nothing to tell."""
        assert read(feed()) == Report("feeds")


class TestAuthors:
    """Whose an entry is."""

    @pytest.mark.parametrize("author", ["", "Ada Example", "Example, Ada", "A. Example", "Ada", "admin", "AdaMaps"])
    def test_their_own(self, author: str) -> None:
        """In a feed that one person writes at most, no name, a fitting one, a handle and "admin" are the owner."""
        candidate = ADA.with_accounts(Account("github", "adamaps"))
        report, _ = research({URL: feed(item(author=author), item("Unsigned"))}, candidate)
        assert titles(report) == ["Maps", "Unsigned"]
        assert {found.provenance.publisher for found in report.evidence} == {Publisher.SELF}

    @pytest.mark.parametrize("author", ["mapgirl", "The Map Notes"])
    def test_unclear(self, author: str) -> None:
        """One name that may be anybody's, a word or the feed's own title, leaves open who published it."""
        report = read(feed(item(author=author), item("Unsigned"), title="The Map Notes"))
        assert titles(report) == ["Maps", "Unsigned"]
        assert {found.provenance.publisher for found in report.evidence} == {Publisher.UNKNOWN}

    @pytest.mark.parametrize("author", ["Eve Other", "Bob Example", "The Map Company"])
    def test_another_name(self, author: str) -> None:
        """What is signed with another full name, by entry or by feed, is counted and not told."""
        counted = ["0 of 1 entries not under their name in the feed ada.example/feed.json read"]
        assert titles(read(feed(item(author=author)))) == counted
        assert titles(read(feed(item(), author=author))) == counted

    def test_several(self) -> None:
        """Where several people write, only what is signed by the candidate counts, and nothing unsigned."""
        entries = [
            item("Hers", "Ada Example"),
            item("His", "Bob Other"),
            item("Both", "Ada Example and Bob Other"),
            item("Both again", "Bob Other, A. Example"),
            item("Ada's?", "Ada"),
            item("Unsigned"),
        ]
        assert titles(read(feed(*entries))) == [
            "Hers",
            "Both",
            "Both again",
            "0 of 3 entries not under their name in the feed ada.example/feed.json read",
        ]

    def test_owner_of_the_unsigned(self) -> None:
        """Beside a guest, unsigned entries are of the one person who is named for the whole feed."""
        report = read(feed(item("Guest", "Bob Other"), item("Hers"), author="Ada Example"))
        assert titles(report)[0] == "Hers"
        assert len(posts(report)) == 1

    def test_two_owners(self) -> None:
        """Of two people who are named for the whole feed, either may have written what is unsigned."""
        report = read(feed(item("Whose?"), item("Hers", "Ada Example"), author="Ada Example & Bob Other"))
        assert [post.title for post in posts(report)] == ["Hers"]

    def test_planet(self) -> None:
        """What an aggregator took from elsewhere is never its owner's; only the candidate's own name counts."""
        entries = (
            Entry("Elsewhere", taken_from="Eve's notes"),
            Entry("Hers", authors=("Ada Example",), taken_from="Ada's notes"),
            Entry("Own", taken_from="Planet"),
            Entry("Eve's", authors=("Eve",), taken_from="Eve's notes"),
        )
        planet = Feed("Planet", authors=("Ada Example",), entries=entries)
        signed = signatures(planet, ADA)
        assert [publisher_of(entry, planet, signed) for entry in entries] == [
            None,
            Publisher.SELF,
            Publisher.SELF,
            None,
        ]


class TestDiscovery:
    """Where the feed is."""

    @pytest.mark.parametrize(
        ("account", "url"),
        [
            (Account("medium", "ada"), "https://medium.com/feed/@ada"),
            (Account("devto", "ada"), "https://dev.to/feed/ada"),
            (Account("substack", "ada"), "https://ada.substack.com/feed"),
            (Account("hashnode", "ada.hashnode.dev"), "https://ada.hashnode.dev/rss.xml"),
            (Account("hashnode", "ada"), "https://hashnode.com/@ada"),
            (Account("medium", "ada", "https://elsewhere.example/"), "https://medium.com/feed/@ada"),
            (Account("substack", "ada-x"), "https://ada-x.substack.com/feed"),
        ],
    )
    def test_sites(self, account: Account, url: str) -> None:
        """On the sites that are known the feed follows from the handle, and takes one request."""
        report, asked = research({url: feed(item())}, Candidate("Ada Example", (account,)))
        assert asked == [url]
        assert titles(report) == ["Maps"]

    def test_linked(self) -> None:
        """A page in place of a feed leads to the feed that it links."""
        body = '<title>Ada</title><link rel="alternate" type="application/feed+json" href="/linked.json">'
        report, asked = research({URL: page(body), "https://ada.example/linked.json": feed(item())})
        assert asked == [URL, "https://ada.example/linked.json"]
        assert titles(report) == ["Maps"]

    @pytest.mark.parametrize("first", [Response(404), Response(410), page("<title>Ada</title><p>Welcome")])
    def test_customary(self, first: Response) -> None:
        """Where nothing stands, or a page without a link, two of the customary places are tried."""
        report, asked = research({URL: first, "https://ada.example/rss.xml": feed(item())})
        assert asked == [URL, "https://ada.example/feed", "https://ada.example/rss.xml"]
        assert titles(report) == ["Maps"]
        assert report.gap is None

    def test_linked_and_gone(self) -> None:
        """Three requests are all that finding may cost, and no place is asked twice."""
        links = "".join(f'<link rel="feed" href="{url}">' for url in (URL, "/1", "/2", "/3"))
        report, asked = research({URL: page(f"<title>Ada</title>{links}")})
        assert asked == [URL, "https://ada.example/1", "https://ada.example/2"]
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREADABLE

    def test_alone(self) -> None:
        """Where a page links nothing new, looking ends."""
        report, asked = research(
            {"https://hashnode.com/@ada": page("<title>Ada</title>")}, Candidate("A B", (Account("hashnode", "ada"),))
        )
        assert asked == ["https://hashnode.com/@ada"]
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREADABLE

    @pytest.mark.parametrize(
        "account", [Account("hashnode", "a b.hashnode.dev", ""), Account("medium", "../x?y#"), Account("devto", "a/b")]
    )
    def test_no_blog_host(self, account: Account) -> None:
        """What only looks like a blog's host, or a handle, has no feed to ask for."""
        report, asked = research({}, Candidate("A B", (account,)))
        assert asked == []
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_FOUND


class TestWorld:
    """What may go wrong."""

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            (Response(404), GapKind.NOT_FOUND),
            (Response(500), GapKind.UNREACHABLE),
            (Response(429, {"retry-after": "60"}), GapKind.RATE_LIMITED),
            (page("<title>Please log in</title>"), GapKind.UNREADABLE),
            (Response(200, body=b'{"items": 7}'), GapKind.UNREADABLE),
            (Response(200, body=b"\x89PNG\r\n\x1a\n"), GapKind.UNREADABLE),
            (Response(200), GapKind.UNREADABLE),
            (UnreachableError("no route"), GapKind.UNREACHABLE),
        ],
    )
    def test_gaps(self, answer: Heard, kind: GapKind) -> None:
        """Each failure is its own kind of gap; a login page is no feed."""
        report, _ = research({URL: answer})
        assert report.gap is not None
        assert (report.gap.kind, report.evidence) == (kind, ())

    def test_robots(self) -> None:
        """A feed that robots.txt asks not to read is refused, and no other place is tried."""
        robots = Response(200, body=b"User-agent: *\nDisallow: /feed")
        report, asked = research({"https://ada.example/robots.txt": robots, URL: feed(item())})
        assert asked == []
        assert report.gap is not None
        assert (report.gap.kind, report.gap.detail) == (GapKind.REFUSED, "its robots.txt asks us not to read it")

    def test_no_account(self) -> None:
        """Without a feed nothing is asked."""
        assert research({}, Candidate("Ada Example", (Account("github", "ada"),))) == (Report("feeds"), [])

    def test_several(self) -> None:
        """A feed that fails does not stop the others; beyond the number that is read the rest is told."""
        accounts = (Account("devto", "nobody"), Account("devto", "ada"), Account("medium", "ada"))
        report, asked = research(
            {"https://dev.to/feed/ada": feed(item())}, Candidate("Ada Example", accounts), Feeds(feeds=2)
        )
        assert asked == ["https://dev.to/feed/nobody", "https://dev.to/feed/ada"]
        assert titles(report) == ["Maps", "2 of 3 feeds read"]
        assert report.gap is not None
        assert (report.gap.kind, report.gap.url) == (GapKind.NOT_FOUND, "https://dev.to/feed/nobody")

    def test_budget(self) -> None:
        """As many feeds as may be read, each of them looked for in vain, stay within what one person may cost."""
        accounts = tuple(Account.page(f"https://p{number}.example/feed", "feed") for number in range(9))
        interview = Interview(Feeds(feeds=8), Candidate("Ada Example", accounts), strict=True)
        while (request := interview.wants) is not None:
            away = f'<link rel="feed" href="https://x{interview.asked}.example/">'
            interview.tell(Response(404) if request.url.endswith("robots.txt") else page(f"<title>A</title>{away}"))
        assert interview.asked == 48

    @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.lists(
            st.builds(
                Response,
                st.sampled_from([200, 200, 200, 301, 404, 429, 500]),
                st.sampled_from([{}, {"content-type": FEED}, {"content-type": "text/html; charset=utf-16"}]),
                st.binary(max_size=60)
                | st.lists(
                    st.sampled_from(
                        [b"<rss>", b"<item>", b"<title>", b"</", b"<feed><entry>", b"<link rel=feed href=x>"]
                    )
                ).map(b"".join)
                | st.recursive(
                    st.none() | st.integers() | st.text(max_size=5),
                    lambda inner: (
                        st.lists(inner, max_size=3)
                        | st.dictionaries(st.sampled_from(["version", "title", "items", "authors", "name"]), inner)
                    ),
                    max_leaves=12,
                ).map(lambda value: json.dumps(value).encode()),
                url=st.sampled_from(["", URL, "x", "https://ada.example/" + "x" * 3000]),
            )
            | st.just(SourceError("no")),
            min_size=10,
            max_size=10,
        )
    )
    def test_any_answers(self, answers: Sequence[Heard]) -> None:
        """Whatever is answered at whatever step, the source never breaks."""
        interview = Interview(Feeds(), ADA.with_accounts(Account("medium", "ada")), strict=True)
        for answer in answers:
            if interview.wants is not None:
                interview.tell(answer)
        assert interview.wants is None
        assert interview.gap is None or interview.gap.kind is not GapKind.BROKEN


def test_audit() -> None:
    """It passes the audit, for a feed that is there and one that is not."""
    missing = Response(404, received_at=NOW)
    there = [
        Exchange(Request.get("https://ada.example/robots.txt"), missing),
        Exchange(
            Request.get(URL), feed(item(url="/maps", tags=["Maps"]), item("His", "Bob Other"), author="Ada Example")
        ),
    ]
    places = ("robots.txt", "feed.json", "feed", "rss.xml")
    gone = [Exchange(Request.get(f"https://ada.example/{place}"), missing) for place in places]
    found = Case(ADA, Recording(there), expects=(Post, Coverage, "Maps"))
    assert audit(Feeds(), found, Case.absent(ADA, Recording(gone))) == ()
