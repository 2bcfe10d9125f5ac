"""Stack Overflow and its sisters: people invented, answers in the shape of the API."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TypeAlias
from urllib.parse import parse_qsl, urlsplit

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callprep.errors import (
    AccessDeniedError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
)
from callprep.inquiry.interview import Heard, Interview
from callprep.inquiry.payload import Payload
from callprep.inquiry.source import Source
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, GapKind, Report, cite
from callprep.model.facts import About, Answer, Coverage, Fact, Interest, Link, Skill
from callprep.sources._stackexchange_facts import Seat, memberships, seat_of
from callprep.sources._stackexchange_talk import Page, Talk, error_of, pages, read_page
from callprep.sources.stackexchange import StackExchange

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Answers: TypeAlias = Mapping[str, Heard | list[Heard]]

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
USER: dict[str, Json] = {
    "user_id": 7,
    "account_id": 70,
    "user_type": "registered",
    "display_name": "Ada O&#39;Example",
    "reputation": 12345,
    "badge_counts": {"gold": 3, "silver": 20, "bronze": 41},
    "creation_date": 1300000000,
    "location": "Springfield &amp; around",
    "website_url": "ada.example/blog",
    "about_me": '<p>I map <a href="https://github.com/ada-example">things</a>.</p><p>Tea &gt; coffee.</p>',
    "link": "http://stackoverflow.com/users/7/ada",
}
TAGS: list[Json] = [
    {"tag_name": "maps", "answer_count": 1, "answer_score": 4, "question_count": 0, "question_score": 0},
    {"tag_name": "python", "answer_count": 80, "answer_score": 400, "question_count": 2, "question_score": 3},
    {"tag_name": "haskell", "answer_count": 0, "answer_score": 0, "question_count": 2, "question_score": 9},
    {"tag_name": "cobol", "answer_count": 0, "answer_score": 0, "question_count": 1, "question_score": 0},
    {"tag_name": "none", "answer_count": 0, "answer_score": 0, "question_count": 0, "question_score": 0},
]
POSTS: list[Json] = [
    {
        "answer_id": 900,
        "question_id": 90,
        "score": 15,
        "is_accepted": True,
        "creation_date": 1400000000,
        "content_license": "CC BY-SA 3.0",
    },
    {"answer_id": 901, "question_id": 91, "score": 40, "is_accepted": False, "creation_date": 1400000001},
    {"answer_id": 902, "question_id": 92, "score": 0},
    {"answer_id": 903, "question_id": 93, "score": -2},
]
QUESTIONS: list[Json] = [
    {"question_id": 90, "title": "Why is &quot;1 &lt; 2&quot; true?", "tags": ["python", "logic"]},
    {"question_id": 91, "title": "How to draw a map", "tags": ["maps"]},
]


def seat(site: str, number: int, reputation: int = 101, answers: int = 0, questions: int = 0) -> dict[str, Json]:
    """Say one row of the network."""
    return {
        "site_name": f"{site} &amp; Co",
        "site_url": f"https://{site}",
        "user_id": number,
        "account_id": 70,
        "reputation": reputation,
        "answer_count": answers,
        "question_count": questions,
    }


NETWORK: list[Json] = [
    seat("superuser.com", 12, 300, answers=5),
    seat("stackoverflow.com", 7, 12345, answers=80),
    seat("cooking.stackexchange.com", 5),
    seat("gis.stackexchange.com", 6, 4000, questions=1),
    seat("sister.example", 9, 4000, questions=1),
]


def page(*items: Json, **more: Json) -> Response:
    """Say a good answer in its wrapper."""
    body: dict[str, Json] = {"items": list(items), "has_more": False, "quota_max": 300, "quota_remaining": 250, **more}
    return Response(200, body=json.dumps(body).encode(), received_at=NOW)


def fault(error_id: int, message: str = "so it is", status: int = 400) -> Response:
    """Say an error as the API does."""
    body = {"error_id": error_id, "error_name": "some_error", "error_message": message}
    return Response(status, body=json.dumps(body).encode(), received_at=NOW)


ADA: dict[str, Heard | list[Heard]] = {
    "/2.3/users/7": page(USER),
    "/2.3/users/7/top-tags": page(*TAGS),
    "/2.3/users/70/associated": page(*NETWORK),
    "/2.3/users/7/answers": page(*POSTS),
    "/2.3/questions/91;90": page(*QUESTIONS),
}
CANDIDATE = Candidate("Ada Example", (Account("stackoverflow", "7"),))
TWO = Candidate("Ada", (Account("stackoverflow", "6"), *CANDIDATE.accounts))


def research(
    answers: Answers, candidate: Candidate = CANDIDATE, source: Source | None = None
) -> tuple[Report, list[Request]]:
    """Run the whole inquiry on answers by path; a list is told one after the other, the last for ever."""
    interview = Interview(source or StackExchange(), candidate)
    asked: list[Request] = []
    while (request := interview.wants) is not None:
        told = answers.get(urlsplit(request.url).path, Response(404, received_at=NOW))
        count = sum(urlsplit(request.url).path == urlsplit(before.url).path for before in asked)
        asked.append(request)
        interview.tell(told[min(count, len(told) - 1)] if isinstance(told, list) else told)
    return interview.report, asked


def paths(asked: Iterable[Request]) -> list[str]:
    """Give the paths that were asked, without the version."""
    return [urlsplit(request.url).path.removeprefix("/2.3") for request in asked]


def query(request: Request) -> dict[str, str]:
    """Give the parameters of a request."""
    return dict(parse_qsl(urlsplit(request.url).query))


def facts(report: Report, kind: type[Fact]) -> list[Fact]:
    """Give the facts of one class."""
    return [evidence.fact for evidence in report.evidence if isinstance(evidence.fact, kind)]


class TestPlan:
    """What is asked for one person."""

    def test_requests(self) -> None:
        """One person costs user, top tags and network, then the best answers and the titles of their questions."""
        report, asked = research(ADA)
        assert report.gap is None
        assert paths(asked) == [
            "/users/7", "/users/7/top-tags", "/users/70/associated", "/users/7/answers", "/questions/91;90",
        ]  # fmt: skip

    def test_site(self) -> None:
        """Every method of a site names it, and the network's method does not, for it refuses one."""
        _, asked = research(ADA)
        assert [query(request).get("site") for request in asked] == [
            *["stackoverflow"] * 2,
            None,
            *["stackoverflow"] * 2,
        ]
        assert query(asked[2])["types"] == "main_site"

    def test_without_answers(self) -> None:
        """With no best answers wanted, it is three requests."""
        assert len(research(ADA, source=StackExchange(answers=0))[1]) == 3

    def test_who_answers_nothing(self) -> None:
        """Who has answered under no tag is not asked for answers."""
        report, asked = research({**ADA, "/2.3/users/7/top-tags": page(TAGS[2])})
        assert len(asked) == 3
        assert report.gap is None

    def test_own_filter(self) -> None:
        """With a filter that brings the titles, the best answers cost one request."""
        post: Json = {
            "answer_id": 9,
            "score": 3,
            "title": "A &amp; B",
            "tags": ["x"],
            "link": "http://stackoverflow.com/a/9",
        }
        report, asked = research({**ADA, "/2.3/users/7/answers": page(post)}, source=StackExchange(filter_id="!mine"))
        assert [query(request).get("filter") for request in asked] == ["!mine", None, None, "!mine"]
        (answer,) = facts(report, Answer)
        assert isinstance(answer, Answer)
        assert (answer.title, answer.topics, answer.url) == ("A & B", ("x",), "https://stackoverflow.com/a/9")

    def test_refused_filter(self) -> None:
        """A filter that the API refuses costs its fields, not the person."""
        report, asked = research({**ADA, "/2.3/users/7": [fault(400), page(USER)]})
        assert report.gap is None
        assert paths(asked)[:2] == ["/users/7", "/users/7"]
        assert ["filter" in query(request) for request in asked[:2]] == [True, False]

    def test_nobody(self) -> None:
        """Without an account here nothing is asked and nothing said."""
        report, asked = research({}, Candidate("Ada Example", (Account("github", "ada-example"),)))
        assert (asked, report.evidence, report.gap) == ([], (), None)

    def test_no_network_account(self) -> None:
        """Who has no account in the network is asked for on their site alone."""
        user = {key: value for key, value in USER.items() if key != "account_id"}
        assert "/users/70/associated" not in paths(research({**ADA, "/2.3/users/7": page(user)})[1])

    def test_network_pages(self) -> None:
        """The network is read page by page, and has an end whatever the API says."""
        report, asked = research({**ADA, "/2.3/users/70/associated": page(NETWORK[0], has_more=True)})
        network = [request for request in asked if "associated" in request.url]
        assert [query(request).get("page") for request in network] == [None, "2", "3"]
        assert report.gap is None

    def test_wrong_options(self) -> None:
        """A number of answers or accounts that cannot be is refused when the source is made."""
        for answers, accounts in ((-1, 1), (101, 1), (10, 0)):
            with pytest.raises(ValueError, match="must be"):
                StackExchange(answers=answers, accounts=accounts)

    def test_info(self) -> None:
        """The source says what it is: hosts, key, dated terms, and every class of fact it gives."""
        info = StackExchange().info
        assert isinstance(StackExchange(), Source)
        assert info.hosts == {"api.stackexchange.com"}
        assert info.auth is not None
        assert info.auth.param == "key"
        assert info.terms is not None
        assert not info.terms.contact
        assert {type(evidence.fact) for evidence in research(ADA)[0].evidence} < info.gives


class TestAccounts:
    """Which accounts are read, and where."""

    @pytest.mark.parametrize(
        ("site", "handle", "expected"),
        [
            ("stackoverflow", "7", Seat("stackoverflow", "7", "stackoverflow.com")),
            ("stackoverflow", "es/77", Seat("es.stackoverflow", "77", "es.stackoverflow.com")),
            ("stackexchange", "superuser/12", Seat("superuser", "12", "superuser.com")),
            ("stackexchange", "mathoverflow/3", Seat("mathoverflow.net", "3", "mathoverflow.net")),
            ("stackexchange", "gis/6", Seat("gis", "6", "gis.stackexchange.com")),
            ("stackexchange", "network/70", Seat(None, "70", "stackexchange.com")),
        ],
    )
    def test_seats(self, site: str, handle: str, expected: Seat) -> None:
        """A handle says the site by the API's name and the number there."""
        assert seat_of(Account(site, handle)) == expected

    @pytest.mark.parametrize(
        ("site", "handle"),
        [
            ("stackoverflow", "ada"),
            ("stackoverflow", "-1"),
            ("stackoverflow", "0"),
            ("stackoverflow", "1;2"),
            ("stackoverflow", "1" * 19),
            ("stackoverflow", "es&x=/1"),
            ("stackexchange", "12"),
            ("stackexchange", "a/b/12"),
        ],
    )
    def test_no_seats(self, site: str, handle: str) -> None:
        """A handle that is no number is nobody's, and is never put into an address."""
        report, asked = research(ADA, Candidate("Ada", (Account(site, handle, "https://stackoverflow.com/x"),)))
        assert asked == []
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_FOUND

    def test_labels(self) -> None:
        """A site is called by its name, or by its host where that is not known."""
        assert Seat("superuser", "1", "superuser.com").label == "Super User"
        assert Seat("gis", "1", "gis.stackexchange.com").label == "gis.stackexchange.com"

    def test_one_network_once(self) -> None:
        """Two accounts of one person lead to one network, which is asked once."""
        two = CANDIDATE.with_accounts(Account("stackexchange", "superuser/12"))
        sister = {**USER, "user_id": 12, "link": "https://superuser.com/users/12/ada"}
        report, asked = research({**ADA, "/2.3/users/12": page(sister), "/2.3/users/12/top-tags": page()}, two)
        assert paths(asked).count("/users/70/associated") == 1
        assert query(asked[-1])["site"] == "superuser"
        assert len(facts(report, About)) == 2

    def test_network_account(self) -> None:
        """An account of the network gives the accounts on its sites, the highest reputation first, in one request."""
        report, asked = research(ADA, Candidate("Ada", (Account("stackexchange", "network/70"),)))
        assert paths(asked) == ["/users/70/associated"]
        assert [fact.title for fact in facts(report, Link)] == [
            "stackoverflow 7", "stackexchange gis/6", "stackexchange superuser/12",
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("told", "kind"),
        [
            (page(), GapKind.NOT_FOUND),
            (fault(403), GapKind.DENIED),
            (Response(200, body=b"<html>"), GapKind.UNREADABLE),
            (page({**USER, "reputation": "many"}), GapKind.UNREADABLE),
            (UnreachableError("no answer", "https://api.stackexchange.com/2.3/users/6"), GapKind.UNREACHABLE),
        ],
    )
    def test_missing_one(self, told: Heard, kind: GapKind) -> None:
        """What is wrong with an account is told last, and does not hide what the next one has."""
        report, _ = research({**ADA, "/2.3/users/6": told}, TWO)
        assert facts(report, Answer)
        assert report.gap is not None
        assert report.gap.kind is kind
        assert "/users/6" in report.gap.url

    def test_a_limit_at_one(self) -> None:
        """A limit ends the inquiry at once: asking again makes it worse."""
        report, asked = research({**ADA, "/2.3/users/6": fault(502)}, TWO)
        assert paths(asked) == ["/users/6"]
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED

    def test_too_many(self) -> None:
        """No more accounts are read than wanted, and the rest is told."""
        many = CANDIDATE.with_accounts(Account("stackoverflow", "8"))
        report, asked = research(ADA, many, StackExchange(accounts=1))
        assert len(asked) == 5
        assert facts(report, Coverage) == [Coverage("Stack Exchange accounts", 1, 2)]


class TestFacts:
    """What is understood."""

    def test_about(self) -> None:
        """The profile is told in plain text, unescaped once, with its figures and the day it was made."""
        (about,) = facts(research(ADA)[0], About)
        assert about == About(
            "Ada O'Example",
            bio="I map things.\nTea > coffee.",
            place="Springfield & around",
            since=datetime(2011, 3, 13, 7, 6, 40, tzinfo=UTC),
            figures=(("reputation", 12345), ("gold badges", 3), ("silver badges", 20), ("bronze badges", 41)),
        )

    def test_bare_user(self) -> None:
        """A profile without any optional field is told as far as it goes."""
        report, _ = research({"/2.3/users/7": page({"user_id": 7}), "/2.3/users/7/top-tags": page()})
        assert report.gap is None
        assert [evidence.fact for evidence in report.evidence] == [About("user 7")]
        assert report.evidence[0].provenance.page == "https://stackoverflow.com/users/7"

    def test_counts(self) -> None:
        """Posts are counted where a filter brought the numbers."""
        report, _ = research({**ADA, "/2.3/users/7": page({**USER, "answer_count": 80, "question_count": 0})})
        (about,) = facts(report, About)
        assert isinstance(about, About)
        assert about.figures[-2:] == (("answers", 80), ("questions", 0))

    def test_suspended(self) -> None:
        """The reputation of 1 that a suspended user is shown with is no figure."""
        report, _ = research({**ADA, "/2.3/users/7": page({**USER, "reputation": 1, "timed_penalty_date": 1800000000})})
        (about,) = facts(report, About)
        assert isinstance(about, About)
        assert "reputation" not in dict(about.figures)

    def test_links(self) -> None:
        """Website, links in the text and sister accounts are told apart; the own account is not among them."""
        told = [
            (link.account.site, link.account.handle, link.rel)
            for link in facts(research(ADA)[0], Link)
            if isinstance(link, Link)
        ]
        assert told == [
            ("homepage", "ada.example/blog", "website"),
            ("github", "ada-example", "bio link"),
            ("stackexchange", "gis/6", "network account"),
            ("stackexchange", "superuser/12", "network account"),
        ]

    @pytest.mark.parametrize(
        "website", ["", "  ", "n/a", "my blog", "javascript:alert(1)", "https://user:pw@ada.example"]
    )
    def test_no_website(self, website: str) -> None:
        """A website that is none is left out."""
        report, _ = research({**ADA, "/2.3/users/7": page({**USER, "website_url": website, "about_me": ""})})
        assert all(fact.rel == "network account" for fact in facts(report, Link) if isinstance(fact, Link))

    def test_links_into_the_network(self) -> None:
        """A question that somebody links is no page of theirs, and one address counts once."""
        text = (
            '<a href="https://stackoverflow.com/q/1"><a href="http://gis.stackexchange.com/questions/2">'
            '<a href="https://ada.example/blog/"><a href="https://stackoverflow.com/users/7/ada">'
        )
        report, _ = research({**ADA, "/2.3/users/7": page({**USER, "about_me": text})})
        assert [fact.rel for fact in facts(report, Link) if isinstance(fact, Link)][:2] == [
            "website",
            "network account",
        ]

    def test_expertise(self) -> None:
        """Tags with answers are skills, the best score first; tags with questions alone are interests."""
        report, _ = research(ADA)
        assert facts(report, Skill) == [
            Skill("python", ("python",), basis="80 answers on Stack Overflow, score 400", score=400, count=80),
            Skill("maps", ("maps",), basis="1 answer on Stack Overflow, score 4", score=4, count=1),
        ]
        assert facts(report, Interest) == [
            Interest("haskell", ("haskell",), basis="2 questions on Stack Overflow, no answer"),
            Interest("cobol", ("cobol",), basis="1 question on Stack Overflow, no answer"),
        ]

    def test_memberships(self) -> None:
        """Sister accounts have the site's name, unescaped; gifts without a post and unknown sites are dropped."""
        told = memberships(read_page(page(*NETWORK)))
        assert [(member.site, member.reputation, member.posts) for member in told] == [
            ("stackoverflow.com & Co", 12345, 80),
            ("gis.stackexchange.com & Co", 4000, 1),
            ("superuser.com & Co", 300, 5),
        ]

    def test_best_answers(self) -> None:
        """Answers that were voted for are told by title, score and link, the best first, with whom to name."""
        first, second = facts(research(ADA)[0], Answer)
        author = "Ada O'Example on Stack Overflow, https://stackoverflow.com/users/7/ada"
        assert first == Answer(
            "How to draw a map",
            topics=("maps",),
            score=40,
            answered=datetime(2014, 5, 13, 16, 53, 21, tzinfo=UTC),
            url="https://stackoverflow.com/a/901",
            attribution=author,
        )
        assert isinstance(second, Answer)
        assert (second.title, second.accepted) == ('Why is "1 < 2" true?', True)
        assert second.attribution == f"{author}, CC BY-SA 3.0"

    def test_answer_page(self) -> None:
        """An answer cites its own page, everything else the profile."""
        report, _ = research(ADA)
        told = {type(evidence.fact): evidence.provenance.page for evidence in report.evidence}
        assert told[Answer] == "https://stackoverflow.com/a/900"
        assert told[About] == "https://stackoverflow.com/users/7/ada"
        assert told[Skill] == "https://stackoverflow.com/users/7"

    def test_no_title(self) -> None:
        """An answer whose question is gone is left out, and so is one without a number."""
        posts: list[Json] = [{"answer_id": 1, "question_id": 90, "score": 5}, {"question_id": 91, "score": 4}]
        report, _ = research({**ADA, "/2.3/users/7/answers": page(*posts), "/2.3/questions/90;91": page(QUESTIONS[1])})
        assert facts(report, Answer) == []
        assert report.gap is None

    def test_no_answer_there(self) -> None:
        """Where the API finds no answers of somebody it has found, there are none: that is no gap."""
        report, _ = research({**ADA, "/2.3/users/7/answers": Response(404)})
        assert report.gap is None
        assert facts(report, Answer) == []

    def test_no_vote(self) -> None:
        """Answers that nobody voted for are not told, and their questions not asked."""
        report, asked = research({**ADA, "/2.3/users/7/answers": page(*POSTS[2:])})
        assert facts(report, Answer) == []
        assert len(asked) == 4

    def test_coverage(self) -> None:
        """Where there is more than was read, that is said."""
        more = {
            "/2.3/users/7/top-tags": page(*TAGS, has_more=True),
            "/2.3/users/7/answers": page(*POSTS, has_more=True),
        }
        report, _ = research({**ADA, **more})
        assert [fact.title for fact in facts(report, Coverage)] == [
            "5 of more tags on Stack Overflow read", "4 of more answers on Stack Overflow read",
        ]  # fmt: skip

    def test_no_more_answers_than_wanted(self) -> None:
        """An API that gives more answers than asked for does not make the report longer."""
        report, _ = research({**ADA, "/2.3/questions/90": page(*QUESTIONS)}, source=StackExchange(answers=1))
        assert len(facts(report, Answer)) == 1

    @pytest.mark.parametrize(
        "link", ["javascript:alert(1)", "https://a@b.example/", "https://b.example/<x>", "/users/7", ""]
    )
    def test_hostile_profile_link(self, link: str) -> None:
        """An address that is none gives way to the one we know."""
        report, _ = research({**ADA, "/2.3/users/7": page({**USER, "link": link})})
        assert report.evidence[0].provenance.page == "https://stackoverflow.com/users/7"

    def test_the_key_stays_out(self) -> None:
        """Where the client put its key into the address, provenance does not hold it."""
        user = attrs.evolve(page(USER), url="https://api.stackexchange.com/2.3/users/7?site=stackoverflow&key=s3cret")
        report, _ = research({**ADA, "/2.3/users/7": user})
        assert "s3cret" not in report.evidence[0].provenance.request


class TestBody:
    """Bodies as they come."""

    def test_gzip_without_a_header(self) -> None:
        """A compressed body is read though no header says that it is."""
        packed = attrs.evolve(page(USER), body=gzip.compress(page(USER).body))
        assert len(read_page(packed).items) == 1

    def test_byte_order_mark(self) -> None:
        """A byte order mark before the body is let pass."""
        assert read_page(attrs.evolve(page(USER), body=b"\xef\xbb\xbf" + page(USER).body)).left == 250

    def test_compressed_error(self) -> None:
        """An error is read out of a compressed body too."""
        with pytest.raises(RateLimitedError):
            read_page(attrs.evolve(fault(502), body=gzip.compress(fault(502).body)))

    @pytest.mark.parametrize("told", [b"", b"<html>", b"[]", b"null", b"{}", b'{"items": 3}', b'{"items": null}'])
    def test_rubbish(self, told: bytes) -> None:
        """A body that is no wrapper is unreadable."""
        with pytest.raises(UnreadableError):
            read_page(Response(200, body=told))

    @pytest.mark.parametrize("told", [b"", b"<html>", b"[]", b'{"items": []}'])
    def test_rubbish_with_a_bad_status(self, told: bytes) -> None:
        """Where the body says nothing, the status does."""
        with pytest.raises(UnreachableError):
            read_page(Response(500, body=told))

    def test_no_more_than_a_page(self) -> None:
        """More items than a page can have are not read."""
        assert len(read_page(page(*[USER] * 150)).items) == 100


class TestErrors:
    """`error_id` decides, not the status."""

    @pytest.mark.parametrize("status", [200, 400, 503])
    @pytest.mark.parametrize(
        ("error_id", "kind"),
        [
            (400, UnreadableError),
            (401, AccessDeniedError),
            (402, AccessDeniedError),
            (403, AccessDeniedError),
            (404, ProfileNotFoundError),
            (405, AccessDeniedError),
            (406, AccessDeniedError),
            (407, UnreadableError),
            (500, UnreachableError),
            (502, RateLimitedError),
            (503, UnreachableError),
            (777, UnreadableError),
        ],
    )
    def test_ids(self, error_id: int, kind: type[SourceError], status: int) -> None:
        """Each error is what its id says, with whatever status it comes."""
        with pytest.raises(kind):
            read_page(fault(error_id, status=status))

    def test_seconds_to_wait(self) -> None:
        """The seconds that a throttle names in its words are kept."""
        words = "too many requests from this IP, more requests available in 82216 seconds"
        error = error_of(502, words, fault(502))
        assert isinstance(error, RateLimitedError)
        assert error.retry_after == 82216

    @pytest.mark.parametrize(
        "words", ["Violation of backoff parameter", "in many seconds", "in " + "9" * 30 + " seconds"]
    )
    def test_no_seconds(self, words: str) -> None:
        """A throttle that names no seconds leaves the header's word, if there is one."""
        error = error_of(502, words, Response(400, headers={"Retry-After": "9"}))
        assert isinstance(error, RateLimitedError)
        assert error.retry_after == 9

    def test_throttled(self) -> None:
        """A throttle ends it at once, and says from when on to try again."""
        report, asked = research({**ADA, "/2.3/users/7/top-tags": fault(502, "more requests available in 60 seconds")})
        assert len(asked) == 2
        assert facts(report, About)
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED
        assert report.gap.try_again_at == datetime(2026, 3, 2, 9, 31, tzinfo=UTC)

    def test_placeholder(self) -> None:
        """A user of the kind that does not exist is not found."""
        report, _ = research({"/2.3/users/7": page({"user_type": "does_not_exist", "display_name": "user7"})})
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_FOUND

    @pytest.mark.parametrize("method", ["/2.3/users/7", "/2.3/users/7/top-tags", "/2.3/users/70/associated"])
    def test_unreachable(self, method: str) -> None:
        """What was read before the network failed is kept."""
        report, asked = research({**ADA, method: UnreachableError("no answer", "https://api.stackexchange.com")})
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREACHABLE
        assert bool(report.evidence) is (len(asked) > 1)


def run(talk: Talk, told: list[Response], most: int = 3) -> tuple[list[Request], list[Evidence[Fact]]]:
    """Read the pages of an invented method, and give what was asked and what was said."""

    def read(got: Page) -> list[Evidence[Fact]]:
        return [cite(Interest(str(item.value)), got.answer, CANDIDATE.accounts[0]) for item in got.items]

    inquiry = pages(talk, "things", "/things", read, site="stackoverflow", params={"pagesize": 1}, most=most)
    asked: list[Request] = []
    said: list[Evidence[Fact]] = []
    answers = iter(told)
    step: Request | Evidence[Fact] | None = next(inquiry)
    while step is not None:
        if isinstance(step, Request):
            asked.append(step)
        else:
            said.append(step)
        try:
            step = inquiry.send(next(answers)) if isinstance(step, Request) else next(inquiry)
        except StopIteration:
            step = None
    return asked, said


class TestPauses:
    """`backoff` and the quota."""

    def test_backoff_between_pages(self) -> None:
        """A backoff is waited for, and a second more, before the next page of that method, and once."""
        asked, said = run(Talk(), [page(1, has_more=True, backoff=10), page(2, has_more=True), page(3)])
        assert [request.after for request in asked] == [0, 11, 0]
        assert [evidence.fact.title for evidence in said] == ["1", "2", "3"]

    def test_backoff_of_another_method(self) -> None:
        """A backoff holds for its own method: the others are asked at once."""
        _, asked = research({**ADA, "/2.3/users/7": page(USER, backoff=30)})
        assert [request.after for request in asked] == [0.0] * 5

    def test_backoff_across_accounts(self) -> None:
        """The next person's profile waits for the backoff of the first one's."""
        two = CANDIDATE.with_accounts(Account("stackexchange", "superuser/12"))
        answers = {**ADA, "/2.3/users/7": page(USER, backoff=30), "/2.3/users/12": page(USER)}
        asked = {urlsplit(request.url).path: request.after for request in research(answers, two)[1]}
        assert asked["/2.3/users/12"] == 31

    @pytest.mark.parametrize("told", [[page(has_more=True)], [page(1)]])
    def test_the_last_page(self, told: list[Response]) -> None:
        """A page that is empty, or says that it is the last, is the last."""
        assert len(run(Talk(), told)[0]) == 1

    def test_spent_quota(self) -> None:
        """When no call is left for today, the next is not made; what was read is kept."""
        report, asked = research({**ADA, "/2.3/users/7/top-tags": page(*TAGS, quota_remaining=0)})
        assert len(asked) == 2
        assert len(facts(report, Skill)) == 2
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED
        assert "CALLPREP_STACKEXCHANGE_KEY" in report.gap.detail

    def test_quota_spent_at_the_end(self) -> None:
        """A quota that lasted just as long as it had to leaves no gap."""
        assert research({**ADA, "/2.3/questions/91;90": page(*QUESTIONS, quota_remaining=0)})[0].gap is None


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([*USER, *seat("x", 1), "items", "tag_name", "score", "title", "tags"]), inner, max_size=6
        )
    ),
    max_leaves=12,
)


class TestHostile:
    """Whatever comes, it is evidence or a gap with a name."""

    @settings(max_examples=300)
    @given(path=st.sampled_from(sorted(ADA)), told=JUNK, status=st.sampled_from([200, 200, 200, 400, 404, 429, 500]))
    def test_any_json(self, path: str, told: Json, status: int) -> None:
        """Any JSON at any step leaves what was known before, and never a broken source."""
        report, _ = research({**ADA, path: Response(status, body=json.dumps(told).encode())})
        assert report.gap is None or report.gap.kind is not GapKind.BROKEN

    @settings(max_examples=300)
    @given(path=st.sampled_from(sorted(ADA)), items=st.lists(JUNK, max_size=3), more=st.booleans())
    def test_any_items(self, path: str, items: list[Json], *, more: bool) -> None:
        """Any items in a good wrapper leave what was known before, and never a broken source."""
        report, _ = research({**ADA, path: page(*items, has_more=more)})
        assert report.gap is None or report.gap.kind is not GapKind.BROKEN

    @given(path=st.sampled_from(sorted(ADA)), field=st.sampled_from(sorted({*USER, *seat("x", 1)})), value=JUNK)
    def test_any_field(self, path: str, field: str, value: Json) -> None:
        """Any value in any field leaves what was known before, and never a broken source."""
        before = ADA[path]
        assert isinstance(before, Response)
        items = [item.value for item in Payload(json.loads(before.body)).items("items")]
        items = [{**item, field: value} if isinstance(item, dict) else item for item in items]
        body = {"items": items, "has_more": False}
        report, _ = research({**ADA, path: Response(200, body=json.dumps(body).encode())})
        assert report.gap is None or report.gap.kind is not GapKind.BROKEN

    @given(path=st.sampled_from(sorted(ADA)), told=st.binary(max_size=60))
    def test_any_bytes(self, path: str, told: bytes) -> None:
        """Any bytes at any step are a gap, and never a broken source."""
        report, _ = research({**ADA, path: Response(200, body=told)})
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREADABLE
