"""Homepages: of invented people, and of what is no person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callprep.errors import SourceError, UnreachableError
from callprep.inquiry.interview import Heard, Interview
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import GapKind, Publisher, Report
from callprep.model.facts import About, Coverage, Fact, Interest, Link
from callprep.reading.har import Exchange
from callprep.sources.homepage import Homepage
from callprep.testing import Case, Recording, audit

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HOME = Account.page("https://ada.example/")
ADA = Candidate("Ada Example", (HOME,))
CARD = """<!doctype html><title>Ada</title>
<link rel="alternate" type="application/atom+xml" href="/feed.atom">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/rss+xml" href="http://-no-host.example/feed">
<div class="h-card"><a class="p-name u-url u-uid" href="/">Ada Example</a> <img class="u-photo" src="me.jpg">
<span class="p-job-title">Map maker</span> at <span class="p-org">Example Maps</span>,
<span class="p-locality">Porto</span><p class="p-note">I draw maps</p>
<span class="p-category">Kotlin</span><a class="p-category" href="/tag/maps">Maps</a>
<a class="u-url" href="https://notes.example/ada">notes</a></div>
<a rel="me" href="https://github.com/ada-example">code</a>
<a rel="me" href="https://social.example/@ada">talk</a>
<a rel="me" href="http://-no-host.example/ada">here</a>
<a href="https://gitlab.com/somebody">a friend</a><a href="https://elsewhere.example/">elsewhere</a>"""


def page(body: str | bytes, url: str = "", status: int = 200) -> Response:
    """Say a page."""
    text = body.encode() if isinstance(body, str) else body
    return Response(status, {"content-type": "text/html; charset=utf-8"}, text, NOW, url)


def research(
    answers: Mapping[str, Heard], candidate: Candidate = ADA, source: Homepage | None = None
) -> tuple[Report, list[str]]:
    """Run the whole inquiry on answers by address; what is not among them is not there."""
    interview = Interview(source or Homepage(), candidate, strict=True)
    asked: list[str] = []
    while (request := interview.wants) is not None:
        asked.append(request.url)
        interview.tell(answers.get(request.url, Response(404, received_at=NOW)))
    return interview.report, asked


def read(body: str, candidate: Candidate = ADA) -> Report:
    """Read one page."""
    return research({"https://ada.example/": page(body)}, candidate)[0]


def links(report: Report) -> list[tuple[str, str]]:
    """Give the links, as account and way of stating."""
    return [(link.title, link.rel) for item in report.evidence if isinstance(link := item.fact, Link)]


def of(report: Report, kind: type[Fact]) -> list[Fact]:
    """Give the facts of one class."""
    return [item.fact for item in report.evidence if isinstance(item.fact, kind)]


class TestPerson:
    """What a person's own page gives."""

    def test_about(self) -> None:
        """A card gives name, job, note, place, employer and topics, and no picture."""
        report, asked = research({"https://ada.example/": page(CARD)})
        assert asked == ["https://ada.example/robots.txt", "https://ada.example/"]
        assert report.gap is None
        assert of(report, About) == [
            About(
                "Ada Example",
                headline="Map maker",
                bio="I draw maps",
                place="Porto",
                employer="Example Maps",
                topics=("Kotlin", "Maps"),
            )
        ]
        assert "me.jpg" not in repr(report)

    def test_links(self) -> None:
        """Each profile keeps how it was stated; a page elsewhere counts where it is stated; what is no address goes."""
        assert links(read(CARD)) == [
            ("github ada-example", "me"),
            ("mastodon ada@social.example", "me"),
            ("homepage notes.example/ada", "h-card"),
            ("gitlab somebody", "plain"),
            ("feed ada.example/feed.atom", "feed"),
        ]

    def test_interests(self) -> None:
        """Topics are professional interests, with how they are known."""
        assert of(read(CARD), Interest) == [
            Interest("Kotlin", ("Kotlin",), basis="named on their homepage"),
            Interest("Maps", ("Maps",), basis="named on their homepage"),
        ]

    def test_provenance(self) -> None:
        """Every fact is the person's own word, read on that page at that time; after a redirect, on the last one."""
        report, _ = research({"https://ada.example/": page(CARD, "https://www.ada.example/home")})
        origins = {
            (item.provenance.page, item.provenance.request, item.provenance.account, item.provenance.retrieved_at)
            for item in report.evidence
        }
        assert origins == {("https://www.ada.example/home", "https://www.ada.example/home", HOME, NOW)}
        assert {item.provenance.publisher for item in report.evidence} == {Publisher.SELF}
        assert {item.provenance.source for item in report.evidence} == {"homepage"}

    def test_not_itself(self) -> None:
        """The page's own address is no link, whichever of its spellings stands there."""
        me = '<a rel="me" href="https://ada.example/#top">I</a><a rel="me" href="https://x.com/ada_ex">X</a>'
        assert links(read(f"<title>Ada</title>{me}")) == [("x ada_ex", "me")]
        report, _ = research({"https://ada.example/": page(me, "https://new.example/")})
        assert links(report) == [("x ada_ex", "me")]

    def test_same_as_and_meta(self) -> None:
        """JSON-LD and meta tags state accounts, too."""
        body = """<meta name="twitter:creator" content="@ada_ex"><script type="application/ld+json">
        {"@type": "Person", "name": "Ada Example", "sameAs": ["https://github.com/ada-example", "https://ada-maps.example"]}
        </script>"""
        assert links(read(body)) == [
            ("github ada-example", "sameAs"),
            ("homepage ada-maps.example", "sameAs"),
            ("x ada_ex", "meta"),
        ]

    def test_cut(self) -> None:
        """A page longer than what is read says so."""
        report = read(CARD + "<p>" + "x" * 600 * 1024)
        (coverage,) = of(report, Coverage)
        assert coverage.title == "512 of 600 kB of the page ada.example read"


class TestNames:
    """Who the page names."""

    @pytest.mark.parametrize(
        "name", ["Ada", "ADA EXAMPLE", "Example, Ada", "A. Example", "Ada Example's maps", "adamaps"]
    )
    def test_theirs(self, name: str) -> None:
        """A name that may be theirs, or a handle of theirs, lets the links through."""
        candidate = ADA.with_accounts(Account("github", "AdaMaps"))
        body = f'<meta name="author" content="{name}"><a rel="me" href="https://x.com/ada_ex">X</a>'
        report = read(body, candidate)
        assert [fact.title for fact in of(report, About)] == [name]
        assert links(report) == [("x ada_ex", "me")]

    def test_somebody_else(self) -> None:
        """A page that names somebody else gives that name, for identity to judge, and nothing more."""
        report = read(CARD.replace("Ada Example", "Eve Other"))
        assert [item.fact.title for item in report.evidence] == ["Eve Other"]

    def test_title(self) -> None:
        """A page without markup names the candidate where its title does."""
        body = '<title>Maps | Ada Example - cartographer</title><meta name="description" content="I draw maps">'
        assert of(read(body), About) == [About("Ada Example", bio="I draw maps")]

    def test_nobody(self) -> None:
        """A page that names nobody says nothing of its owner but what they call their own."""
        body = '<title>Maps</title><meta name="description" content="We"><a rel="me" href="https://x.com/ada_ex">X</a>'
        report = read(body)
        assert [item.fact.title for item in report.evidence] == ["x ada_ex"]
        assert report.gap is None

    def test_a_person_without_a_name(self) -> None:
        """A person marked up without a name is called by the page's address, by a nickname where there is one."""
        person = '<script type="application/ld+json">{"@type": "Person", "jobTitle": "Map maker"%s}</script>'
        assert of(read(person % ""), About) == [About("ada.example", headline="Map maker")]
        nick = '<meta property="profile:username" content="adamaps">'
        assert [fact.title for fact in of(read(nick), About)] == ["adamaps"]


class TestNoPerson:
    """Pages that are nobody's."""

    @pytest.mark.parametrize(
        ("body", "detail"),
        [
            (
                '<script type="application/ld+json">{"@type": "Organization", "name": "Example Maps"}</script>',
                "the page is an organisation's",
            ),
            (
                '<p class="h-card"><a href="https://a.example">Ada</a><p class="h-card"><a href="https://b.example">Bob</a>',
                "the page is about several people",
            ),
            ("<title>ada.example is for sale</title>", "the domain is on offer"),
        ],
    )
    def test_candidates_alone(self, body: str, detail: str) -> None:
        """They give what they link as plain links, no fact, and say what they are."""
        report = read(f'{body}<a rel="me" href="https://github.com/example-maps">code</a>{"x" * 600 * 1024}')
        assert links(report) == [("github example-maps", "plain")]
        assert len(report.evidence) == 1
        assert report.gap is not None
        assert (report.gap.kind, report.gap.detail) == (GapKind.NOT_A_PERSON, detail)
        assert report.gap.url == "https://ada.example/"


class TestWorld:
    """What may go wrong."""

    def test_no_account(self) -> None:
        """Without a homepage nothing is asked."""
        assert research({}, Candidate("Ada Example", (Account("github", "ada"),))) == (Report("homepage"), [])

    def test_robots(self) -> None:
        """A page that robots.txt asks not to read is refused, and the gap says so."""
        robots = Response(200, body=b"User-agent: *\nDisallow: /")
        report, asked = research({"https://ada.example/robots.txt": robots, "https://ada.example/": page(CARD)})
        assert asked == ["https://ada.example/robots.txt"]
        assert report.gap is not None
        assert (report.gap.kind, report.evidence) == (GapKind.REFUSED, ())
        assert report.gap.detail == "its robots.txt asks us not to read it"

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            (Response(404), GapKind.NOT_FOUND),
            (Response(500), GapKind.UNREACHABLE),
            (Response(403), GapKind.DENIED),
            (page(""), GapKind.UNREADABLE),
            (Response(200, {"content-type": "image/png"}, b"\x89PNG\r\n"), GapKind.UNREADABLE),
            (UnreachableError("no route"), GapKind.UNREACHABLE),
        ],
    )
    def test_gaps(self, answer: Heard, kind: GapKind) -> None:
        """Each failure is its own kind of gap."""
        report, _ = research({"https://ada.example/": answer})
        assert report.gap is not None
        assert (report.gap.kind, report.evidence) == (kind, ())

    def test_no_address(self) -> None:
        """An account whose address is none is refused, not asked."""
        report, asked = research({}, Candidate("Ada Example", (Account("homepage", "x", "ftp://ada.example/"),)))
        assert report.gap is not None
        assert (report.gap.kind, asked) == (GapKind.REFUSED, [])

    def test_several_pages(self) -> None:
        """One page that fails does not stop the others; beyond the number that is read the rest is told."""
        pages = tuple(Account.page(f"http://p{number}.example/") for number in range(3))
        report, asked = research({"http://p1.example/": page(CARD)}, Candidate("Ada Example", pages), Homepage(pages=2))
        assert len(asked) == 4
        assert [fact.title for fact in of(report, About)] == ["Ada Example"]
        assert report.evidence[-1].fact.title == "2 of 3 homepages read"
        assert report.gap is not None
        assert (report.gap.kind, report.gap.url) == (GapKind.NOT_FOUND, "http://p0.example/")

    def test_a_limit_of_one_site(self) -> None:
        """A site that asks to be left alone does not speak for the next one."""
        pages = tuple(Account.page(f"http://p{number}.example/") for number in range(2))
        answers = {"http://p0.example/": Response(429, received_at=NOW), "http://p1.example/": page(CARD)}
        report, _ = research(answers, Candidate("Ada Example", pages))
        assert [fact.title for fact in of(report, About)] == ["Ada Example"]
        assert report.gap is not None
        assert (report.gap.kind, report.gap.url) == (GapKind.RATE_LIMITED, "http://p0.example/")

    @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.lists(
            st.builds(
                Response,
                st.sampled_from([200, 200, 200, 301, 404, 429, 500]),
                body=st.binary(max_size=60)
                | st.lists(st.sampled_from([*CARD.split(">"), "<div", ">", '"', "\0"]), max_size=30).map(
                    lambda parts: ">".join(parts).encode()
                ),
                url=st.sampled_from(["", "https://ada.example/", "x", "https://ada.example/?q=" + "x" * 3000]),
            )
            | st.just(SourceError("no")),
            min_size=6,
            max_size=6,
        )
    )
    def test_any_answers(self, answers: list[Heard]) -> None:
        """Whatever is answered at whatever step, the source never breaks."""
        interview = Interview(Homepage(), ADA.with_accounts(Account.page("http://ada.example:8080/b")), strict=True)
        for answer in answers:
            if interview.wants is not None:
                interview.tell(answer)
        assert interview.wants is None
        assert interview.gap is None or interview.gap.kind is not GapKind.BROKEN


def test_audit() -> None:
    """It passes the audit, for somebody who is found and somebody who is not."""
    missing = Response(404, received_at=NOW)
    there = [
        Exchange(Request.get("https://ada.example/robots.txt"), missing),
        Exchange(Request.get("https://ada.example/"), page(CARD)),
    ]
    gone = [Exchange(exchange.request, missing) for exchange in there]
    found = Case(ADA, Recording(there), expects=(About, Link, Interest, "Ada Example"))
    assert audit(Homepage(), found, Case.absent(ADA, Recording(gone))) == ()
