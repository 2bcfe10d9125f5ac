"""GitHub as a source: its options and description, and the five REST requests about an invented person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import InvalidInputError, RateLimitedError, SourceError, UnreachableError, UnreadableError
from callprep.inquiry.interview import MOST_REQUESTS, Interview, resume
from callprep.inquiry.source import Source
from callprep.inquiry.wire import Json, Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import GapKind, Report
from callprep.model.facts import About, Aspect, Coverage, Interest, Link, Project, ProjectRole, Screened
from callprep.reading.har import Exchange
from callprep.reading.settings import Settings
from callprep.sources.github import Activity, GitHub, read_search
from callprep.testing import Case, Recording, SourceContract

API = "https://api.github.com"
NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)
NORA = Candidate("Nora Quillby").with_accounts("https://github.com/nquillby")
PROFILE: dict[str, Json] = {
    "login": "NQuillby",
    "id": 4711,
    "type": "User",
    "html_url": "https://github.com/NQuillby",
    "name": "Nora Quillby",
    "company": " @lanternworks ",
    "blog": "nora.example.com",
    "location": "Porto",
    "email": "nora@example.com",
    "hireable": True,
    "bio": "I draw maps.",
    "twitter_username": "noraq",
    "public_repos": 2,
    "followers": 12,
    "created_at": "2014-02-03T04:05:06Z",
}
ATLAS: dict[str, Json] = {
    "name": "atlas",
    "html_url": "https://github.com/NQuillby/atlas",
    "fork": False,
    "description": "Maps that fold",
    "language": "Rust",
    "topics": ["maps", "gis"],
    "stargazers_count": 40,
    "forks_count": 3,
    "archived": True,
    "created_at": "2016-01-01T00:00:00Z",
    "pushed_at": "2024-05-06T07:08:09Z",
}
FORK: dict[str, Json] = {"name": "bigproject", "fork": True, "html_url": "https://github.com/NQuillby/bigproject"}
Steps = Mapping[str, "Response | SourceError"]


def told(value: Json, status: int = 200, **headers: str) -> Response:
    """Give an answer with a JSON body."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(status, tuple(named.items()), json.dumps(value).encode(), NOW)


def steps(**other: Response | SourceError) -> dict[str, Response | SourceError]:
    """Give the answers to the five requests, by the last word of the path; `other` replaces some."""
    usual: dict[str, Response | SourceError] = {
        "nquillby": told(PROFILE),
        "repos": told([ATLAS, FORK]),
        "social_accounts": told([{"provider": "mastodon", "url": "https://mastodon.example/@nora"}]),
        "orgs": told([{"login": "openmaps"}]),
        "public": told([]),
    }
    return {**usual, **other}


def path(request: Request) -> str:
    """Give the last word of the path that is asked."""
    return request.url.partition("?")[0].rpartition("/")[2]


def hold(answers: Steps, source: GitHub | None = None, candidate: Candidate = NORA) -> tuple[Report, list[Request]]:
    """Hold the whole conversation; give the report and what was asked."""
    interview, asked = Interview(source or GitHub(), candidate, strict=True), list[Request]()
    while interview.wants is not None:
        asked.append(interview.wants)
        interview.tell(answers.get(path(interview.wants), told({"message": "Not Found"}, 404)))
    return interview.report, asked


def facts(report: Report, kind: type) -> list[object]:
    """Give the facts of one kind."""
    return [evidence.fact for evidence in report.evidence if isinstance(evidence.fact, kind)]


class TestOptions:
    """What a GitHub source is told when it is made, and what it says of itself."""

    def test_it_is_a_source(self) -> None:
        """GitHub satisfies the protocol that drivers ask for."""
        assert isinstance(GitHub(), Source)

    @pytest.mark.parametrize(("has", "plan"), [({"github"}, "graphql"), ({"gitlab"}, "rest"), (set[str](), "rest")])
    def test_the_token_chooses_the_plan(self, has: set[str], plan: str) -> None:
        """With a token GraphQL is asked, since it takes one request; without one REST is."""
        assert GitHub.configured(Settings(has=has)).plan == plan

    @pytest.mark.parametrize("options", [{"plan": "soap"}, {"pages": 0}, {"pages": 21}])
    def test_wrong_options_are_refused(self, options: dict[str, object]) -> None:
        """An unknown plan, no page or too many are named when the source is made."""
        with pytest.raises(InvalidInputError, match=f"GitHub {next(iter(options))}"):
            GitHub(**options)  # type: ignore[arg-type]  # that is the point

    @pytest.mark.parametrize(
        "base", ["", "github.example", "ftp://github.example", "https://a@b.example", "https://[x"]
    )
    def test_a_base_is_an_origin(self, base: str) -> None:
        """A base that is no web address, or holds a user name, is refused."""
        with pytest.raises(InvalidInputError, match="https://HOST/api/v3"):
            GitHub(base=base)

    def test_info_names_host_token_and_terms(self) -> None:
        """Mail addresses and outreach are off, as GitHub's terms demand of recruiters."""
        info = GitHub().info
        assert info.name == "github"
        assert info.hosts == frozenset({"api.github.com"})
        assert info.sites == frozenset({"github"})
        assert info.auth is not None
        assert info.auth.variables == ("CALLPREP_GITHUB_TOKEN", "GITHUB_TOKEN")
        assert not info.auth.required
        assert info.terms is not None
        assert not info.terms.contact
        assert not info.terms.outreach

    def test_graphql_needs_a_token(self) -> None:
        """There is no anonymous access to GraphQL."""
        auth = GitHub(plan="graphql").info.auth
        assert auth is not None
        assert auth.required

    def test_an_enterprise_server_is_asked_alone_and_never_with_the_public_token(self) -> None:
        """The base decides the host, plain http if it says so, and a token for github.com stays at home."""
        info = GitHub(base="http://ghe.example/api/v3/").info
        assert info.hosts == frozenset({"ghe.example"})
        assert info.plain_http
        assert info.auth is not None
        assert "GITHUB_TOKEN" not in info.auth.variables

    def test_an_enterprise_server_has_its_own_paths(self) -> None:
        """REST lies below /api/v3, GraphQL beside it."""
        rest = Interview(GitHub(base="https://ghe.example/api/v3"), NORA).wants
        graphql = Interview(GitHub(plan="graphql", base="https://ghe.example/api/v3"), NORA).wants
        assert rest is not None
        assert rest.url == "https://ghe.example/api/v3/users/nquillby"
        assert graphql is not None
        assert graphql.url == "https://ghe.example/api/graphql"

    def test_nobody_without_an_account_is_asked_about(self) -> None:
        """A candidate without a GitHub account costs no request."""
        report, asked = hold({}, candidate=Candidate("Nora Quillby"))
        assert (report, asked) == (Report("github"), [])


class TestFiveRequests:
    """What the REST plan asks and gives."""

    def test_five_requests_make_the_picture(self) -> None:
        """Profile, repositories, social accounts, organisations and events are asked, in that order, and no more."""
        report, asked = hold(steps())
        assert [path(request) for request in asked] == ["nquillby", "repos", "social_accounts", "orgs", "public"]
        assert report.gap is None
        assert {request.headers.get("accept") for request in asked} == {"application/vnd.github+json"}
        assert {request.headers.get("x-github-api-version") for request in asked} == {"2022-11-28"}

    def test_about(self) -> None:
        """The profile's words come out trimmed, with the account's age and figures."""
        report, _ = hold(steps())
        assert facts(report, About) == [
            About(
                "Nora Quillby",
                bio="I draw maps.",
                place="Porto",
                employer="lanternworks",
                open_to_work=True,
                since=datetime(2014, 2, 3, 4, 5, 6, tzinfo=UTC),
                figures=(("followers", 12), ("public_repos", 2)),
            )
        ]

    def test_the_mail_address_is_never_read(self) -> None:
        """GitHub's terms forbid writing to it, so it is nowhere in what is given."""
        report, _ = hold(steps())
        assert "nora@example.com" not in repr(report)

    @pytest.mark.parametrize("hireable", [False, None])
    def test_silence_is_not_a_no(self, hireable: bool | None) -> None:  # noqa: FBT001 -- a JSON value
        """`hireable` false or null says nothing about looking for work."""
        report, _ = hold(steps(nquillby=told({**PROFILE, "hireable": hireable})))
        assert [about.open_to_work for about in facts(report, About) if isinstance(about, About)] == [None]

    def test_an_empty_profile_is_not_filled_in(self) -> None:
        """Blank fields are left out; the login stands for a name that nobody gave."""
        empty: Json = {"login": "nquillby", "name": None, "company": "@ ", "blog": "", "bio": " "}
        report, _ = hold(steps(nquillby=told(empty), repos=told([]), social_accounts=told([]), orgs=told([])))
        assert [evidence.fact for evidence in report.evidence] == [About("nquillby")]
        assert report.gap is None

    def test_the_account_is_spelled_as_the_answer_spells_it(self) -> None:
        """Evidence has GitHub's spelling and the lasting id, under the key that the candidate's account has."""
        report, _ = hold(steps())
        accounts = {evidence.provenance.account for evidence in report.evidence}
        assert accounts == {Account("github", "NQuillby", "https://github.com/NQuillby", "4711")}
        assert {account.key for account in accounts} == {NORA.accounts[0].key}

    def test_own_repositories_and_forks_stay_apart(self) -> None:
        """A fork is background and never own work."""
        report, _ = hold(steps())
        atlas, fork = facts(report, Project)
        assert atlas == Project(
            "atlas",
            ProjectRole.OWNER,
            description="Maps that fold",
            url="https://github.com/NQuillby/atlas",
            topics=("maps", "gis"),
            languages=("Rust",),
            stars=40,
            forks=3,
            archived=True,
            created=datetime(2016, 1, 1, tzinfo=UTC),
            active=datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
        )
        assert isinstance(fork, Project)
        assert (fork.role, fork.aspect) == (ProjectRole.FORK, Aspect.BACKGROUND)

    def test_each_project_cites_its_own_page(self) -> None:
        """Evidence can be opened: a repository's is the repository."""
        report, _ = hold(steps())
        pages = [item.provenance.page for item in report.evidence if isinstance(item.fact, Project)]
        assert pages == ["https://github.com/NQuillby/atlas", "https://github.com/NQuillby/bigproject"]

    def test_a_page_that_is_no_web_address_is_not_cited(self) -> None:
        """A hostile `html_url` is replaced by the address that must be right."""
        bad = told([{**ATLAS, "html_url": "javascript:alert(1)"}])
        report, _ = hold(steps(nquillby=told({**PROFILE, "html_url": "data:x"}), repos=bad))
        pages = {item.provenance.page for item in report.evidence}
        assert pages == {
            "https://github.com/nquillby",
            "https://github.com/nquillby/atlas",
            "https://github.com/nquillby?tab=repositories",
        }

    def test_stars_had_another_name(self) -> None:
        """Answers of 2012 count watchers, which were the stars."""
        old: Json = {"name": "atlas", "watchers_count": 7}
        report, _ = hold(steps(repos=told([old])))
        assert [item.stars for item in facts(report, Project) if isinstance(item, Project)] == [7]

    def test_private_repositories_are_left_out(self) -> None:
        """What the token's owner alone may see is not public."""
        report, _ = hold(steps(repos=told([{**ATLAS, "private": True}, FORK])))
        assert [item.title for item in facts(report, Project) if isinstance(item, Project)] == ["bigproject"]

    def test_a_membership_is_an_interest_and_no_job(self) -> None:
        """Public membership of an organisation says neither when nor as what somebody works."""
        report, _ = hold(steps())
        assert facts(report, Interest) == [Interest("openmaps", basis="public member of the organisation")]

    def test_links_are_kept_with_the_page_that_states_them(self) -> None:
        """Homepage, X and social accounts come out as accounts, each from the answer that named it."""
        report, _ = hold(steps())
        links = [(item.fact, item.provenance.request) for item in report.evidence if isinstance(item.fact, Link)]
        assert [(fact.account.site, fact.account.handle, fact.rel) for fact, _ in links] == [
            ("homepage", "nora.example.com", "profile field"),
            ("x", "noraq", "profile field"),
            ("mastodon", "nora@mastodon.example", "social account"),
        ]
        assert [request.partition("?")[0] for _, request in links] == [
            f"{API}/users/nquillby",
            f"{API}/users/nquillby",
            f"{API}/users/NQuillby/social_accounts",
        ]

    @pytest.mark.parametrize(
        ("blog", "site", "handle"),
        [
            ("https://www.linkedin.com/in/nora-quillby", "linkedin", "nora-quillby"),
            ("https://twitter.com/noraq", "x", "noraq"),
            ("nquillby.github.io", "homepage", "nquillby.github.io"),
            ("HTTPS://Nora.example.com/Blog/", "homepage", "nora.example.com/Blog"),
        ],
    )
    def test_a_blog_is_read_as_the_account_that_it_is(self, blog: str, site: str, handle: str) -> None:
        """A profile address is that site's account; anything else is a page of one's own, also below github.io."""
        report, _ = hold(steps(nquillby=told({**PROFILE, "blog": blog, "twitter_username": None})))
        link = facts(report, Link)[0]
        assert isinstance(link, Link)
        assert (link.account.site, link.account.handle) == (site, handle)

    @pytest.mark.parametrize(
        "blog",
        [
            "",
            "ask me",
            "nora@example.com",
            "mailto:nora@example.com",
            "javascript:alert(1)",
            "https://github.com/NQUILLBY",
            "https://github.com/blog",
            "https://www.linkedin.com/company/lanternworks",
            "https://stackexchange.com/tour",
        ],
    )
    def test_a_blog_that_names_nobody_else_is_no_link(self, blog: str) -> None:
        """Free text, mail addresses, the profile itself and pages of known sites that are nobody's are dropped."""
        changed = {**PROFILE, "blog": blog, "twitter_username": None}
        report, _ = hold(steps(nquillby=told(changed), social_accounts=told([])))
        assert facts(report, Link) == []
        assert report.gap is None

    def test_a_service_that_is_not_known_keeps_its_name(self) -> None:
        """What stands on an unknown service is no homepage; a generic address is."""
        social: Json = [
            {"provider": "npm", "url": "https://www.npmjs.com/~nora"},
            {"provider": "generic", "url": "https://maps.example.com"},
            {"url": "https://lamp.example.com"},
            {"provider": "generic", "url": None},
        ]
        report, _ = hold(steps(social_accounts=told(social)))
        named = [(item.account.site, item.account.url) for item in facts(report, Link)[2:] if isinstance(item, Link)]
        assert named == [
            ("npm", "https://www.npmjs.com/~nora"),
            ("homepage", "https://maps.example.com/"),
            ("homepage", "https://lamp.example.com/"),
        ]

    @pytest.mark.parametrize("kind", ["Organization", "Bot", "Mannequin"])
    def test_only_people_are_people(self, kind: str) -> None:
        """An organisation or a bot is refused by name, and nothing of it is kept."""
        report, asked = hold(steps(nquillby=told({**PROFILE, "type": kind})))
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_A_PERSON
        assert "'nquillby'" in report.gap.detail
        assert len(asked) == 1

    def test_a_bot_is_known_by_its_login(self) -> None:
        """An app's account is a bot also where the type is missing."""
        bot = Candidate("x", (Account("github", "lamp[bot]", "https://github.com/apps/lamp"),))
        answers = {"lamp%5Bbot%5D": told({"login": "lamp[bot]"})}
        report, _ = hold(answers, candidate=bot)
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_A_PERSON

    def test_a_login_that_changed_hands_is_nobody(self) -> None:
        """An account known by another id is not the one that has the login now."""
        known = Candidate("x", (attrs.evolve(NORA.accounts[0], uid="1"),))
        report, _ = hold(steps(), candidate=known)
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_FOUND
        assert "changed hands" in report.gap.detail

    def test_a_known_id_stays_where_the_answer_has_none(self) -> None:
        """An answer without id does not take away the one that was known."""
        known = Candidate("x", (attrs.evolve(NORA.accounts[0], uid="4711"),))
        answer = {name: value for name, value in PROFILE.items() if name != "id"}
        report, _ = hold(steps(nquillby=told(answer)), candidate=known)
        assert {item.provenance.account.uid for item in report.evidence} == {"4711"}

    def test_an_answer_about_somebody_else_is_not_read(self) -> None:
        """Facts of another login are never taken for the candidate's."""
        report, _ = hold(steps(nquillby=told({**PROFILE, "login": "somebody"})))
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREADABLE


class TestActivity:
    """What is said of the public events."""

    def test_events_are_counted_and_dated(self) -> None:
        """Pushes and their repositories are counted, with and without commits, and both days are told."""
        events: Json = [
            {"type": "PushEvent", "repo": {"name": "NQuillby/atlas"}, "created_at": "2012-05-26T10:00:00Z"},
            {"type": "PushEvent", "payload": {"commits": [{}]}, "created_at": "2012-05-20T10:00:00Z"},
            {"type": "PushEvent", "repo": {"name": "/"}, "created_at": "2012-05-21T10:00:00Z"},
            {"type": "WatchEvent", "repo": {"name": "a/b"}, "created_at": "2012-05-22T10:00:00Z"},
            {"type": "WatchEvent"},
            None,
        ]
        report, _ = hold(steps(public=told(events)))
        (activity,) = facts(report, Activity)
        last = datetime(2012, 5, 26, 10, tzinfo=UTC)
        counts = (("public events", 4), ("pushes", 3), ("repositories pushed to", 1))
        assert activity == Activity(counts, datetime(2012, 5, 20, 10, tzinfo=UTC), last, last)

    def test_it_is_dated_background(self) -> None:
        """Activity says both days in its title, when it last happened, and stays out of every other aspect."""
        day = datetime(2012, 5, 26, tzinfo=UTC)
        activity = Activity((("pushes", 2),), day, day, day)
        assert activity.title == "2 pushes, 2012-05-26 to 2012-05-26"
        counts = (("pushes", 1), ("repositories pushed to", 1), ("public events", 1))
        once = Activity(counts, day, day, day)
        assert once.title == "1 push, 1 repository pushed to, 1 public event, 2012-05-26 to 2012-05-26"
        assert (activity.aspect, activity.when, activity.topics) == (Aspect.BACKGROUND, day, ())
        assert activity.screened(lambda text: Screened("", (text,))) is activity

    def test_no_events_are_no_activity(self) -> None:
        """Nothing is said where nothing happened."""
        report, _ = hold(steps(public=told([])))
        assert facts(report, Activity) == []


class TestPages:
    """How further pages of repositories are read, and what is said of those that are not."""

    NEXT = f'<{API}/user/4711/repos?page=2>; rel="next", <{API}/user/4711/repos?page=9>; rel="last"'

    def _hold(self, second: Response | SourceError, pages: int = 3) -> tuple[Report, list[str]]:
        """Hold the conversation with a first page that names a second; give the report and the repos requests."""
        first = told([ATLAS], link=self.NEXT)
        interview, asked = Interview(GitHub(pages=pages), NORA, strict=True), list[str]()
        answers = steps(nquillby=told({**PROFILE, "public_repos": 38}))
        while interview.wants is not None:
            wanted = interview.wants
            if path(wanted) != "repos":
                interview.tell(answers[path(wanted)])
                continue
            asked.append(wanted.url)
            interview.tell(first if len(asked) == 1 else second)
        return interview.report, asked

    def test_the_next_link_is_followed_as_it_stands(self) -> None:
        """After the first page the address is `/user/{id}/repos`, with the paging of the link alone."""
        report, asked = self._hold(told([FORK]))
        assert asked == [
            f"{API}/users/NQuillby/repos?type=owner&sort=pushed&per_page=100",
            f"{API}/user/4711/repos?page=2",
        ]
        assert len(facts(report, Project)) == 2

    def test_what_was_not_read_is_said(self) -> None:
        """A list shorter than the profile's counter is told as such."""
        report, _ = self._hold(told([FORK]))
        assert facts(report, Coverage) == [Coverage("repositories", 2, 38)]

    def test_pages_are_capped(self) -> None:
        """No more than `pages` pages are asked, and the rest is said."""
        report, asked = self._hold(told([FORK]), pages=1)
        assert len(asked) == 1
        assert facts(report, Coverage) == [Coverage("repositories", 1, 38)]

    def test_a_cap_without_a_counter_says_more(self) -> None:
        """Where the counter knows no better, "more" is what is left."""
        answers = steps(nquillby=told({**PROFILE, "public_repos": None}), repos=told([ATLAS], link=self.NEXT))
        report, _ = hold(answers, GitHub(pages=1))
        assert facts(report, Coverage) == [Coverage("repositories", 1)]

    def test_a_page_that_fails_leaves_the_first(self) -> None:
        """What the first page gave stays, the rest is said, the other lists are asked, and the error is the gap."""
        report, _ = self._hold(UnreachableError("down", "https://x.example"))
        assert len(facts(report, Project)) == 1
        assert facts(report, Coverage) == [Coverage("repositories", 1, 38)]
        assert facts(report, Interest)
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREACHABLE

    @pytest.mark.parametrize(
        "link",
        [
            "https://evil.example/steal",
            "http://api.github.com/user/1/repos",
            "https://api.github.com@evil.example/",
            "https://[x",
            "/user/1/repos",
        ],
    )
    def test_a_next_page_elsewhere_is_never_asked(self, link: str) -> None:
        """A link that leaves the API's origin is refused, and said."""
        report, asked = hold(steps(repos=told([ATLAS], link=f'<{link}>; rel="next"')))
        assert [path(request) for request in asked] == ["nquillby", "repos", "social_accounts", "orgs", "public"]
        assert report.gap is not None
        assert report.gap.kind is GapKind.REFUSED
        assert len(facts(report, Project)) == 1

    def test_a_link_without_next_is_the_last_page(self) -> None:
        """Links to the first or previous page are not followed."""
        _, asked = hold(steps(repos=told([ATLAS, FORK], link=f'<{API}/user/4711/repos?page=1>; rel="prev"')))
        assert len(asked) == 5

    def test_a_page_holds_no_more_than_a_page(self) -> None:
        """A server that sends thousands of items on one page does not make thousands of facts."""
        report, _ = hold(steps(repos=told([{"name": f"r{number}"} for number in range(30_000)])))
        assert len(facts(report, Project)) == 100
        assert report.gap is None

    def test_most_pages_keep_within_what_may_be_asked(self) -> None:
        """The highest page count stays under the interview's limit for two accounts."""
        two = NORA.with_accounts("https://github.com/nquillby2")
        interview, answers = (
            Interview(GitHub(pages=20), two, strict=True),
            steps(nquillby2=told({"login": "nquillby2"})),
        )
        asked = 0
        while interview.wants is not None:
            asked += 1
            endless = told([], link=f'<{API}/user/4711/repos?page={asked}>; rel="next"')
            interview.tell(endless if path(interview.wants) == "repos" else answers[path(interview.wants)])
        assert asked == 48 < MOST_REQUESTS
        assert interview.gap is None

    @pytest.mark.parametrize(
        ("links", "read"),
        [
            (["type=owner&sort=pushed&per_page=100&page=1"], 1),
            (["page=2", "per_page=100&page=1&sort=pushed&type=owner"], 2),
            (["page=2", "page=2"], 2),
            (["page=2", "page=3", "page=2"], 3),
        ],
    )
    def test_a_page_that_was_read_is_not_asked_again(self, links: list[str], read: int) -> None:
        """A next page that was asked before, under whichever of its paths, ends the reading, and the rest is said."""
        interview, answers = Interview(GitHub(pages=20), NORA, strict=True), steps()
        answers["nquillby"] = told({**PROFILE, "public_repos": 38})
        repos = iter([told([ATLAS], link=f'<{API}/user/4711/repos?{link}>; rel="next"') for link in links])
        while interview.wants is not None:
            interview.tell(next(repos) if path(interview.wants) == "repos" else answers[path(interview.wants)])
        assert len(facts(interview.report, Project)) == read
        assert facts(interview.report, Coverage) == [Coverage("repositories", read, 38)]
        assert interview.gap is None


class TestFailures:
    """How the world's faults end an inquiry: typed, with what was had before."""

    @pytest.mark.parametrize(
        ("answer", "kind", "words"),
        [
            (told({"message": "Not Found"}, 404), GapKind.NOT_FOUND, "no public account 'nquillby'"),
            (told({"message": "Bad credentials"}, 401), GapKind.DENIED, "GITHUB_TOKEN"),
            (told({"message": "Resource not accessible"}, 403), GapKind.DENIED, "403"),
            (told({"block": {"reason": "dmca"}}, 451), GapKind.DENIED, "legal"),
            (told({"message": "secondary rate limit"}, 422), GapKind.UNREADABLE, "422"),
            (Response(502, body=b"<html>Unicorn!</html>"), GapKind.UNREACHABLE, "502"),
            (Response(200, body=b'{"login": "nquil'), GapKind.UNREADABLE, "no JSON"),
            (told([]), GapKind.UNREADABLE, "$ should be an object"),
            (told({"id": 1}), GapKind.UNREADABLE, "$ has no text 'login'"),
        ],
    )
    def test_a_profile_that_cannot_be_read_ends_it(self, answer: Response, kind: GapKind, words: str) -> None:
        """Each kind of refusal is its own kind of gap, and nothing else is asked."""
        report, asked = hold(steps(nquillby=answer))
        assert (report.evidence, len(asked)) == ((), 1)
        assert report.gap is not None
        assert report.gap.kind is kind
        assert words in report.gap.detail

    def test_a_token_of_an_enterprise_server_is_named_as_such(self) -> None:
        """The message names the variable that the server's token stands in."""
        report, _ = hold({"nquillby": told({}, 401)}, GitHub(base="https://ghe.example/api/v3"))
        assert report.gap is not None
        assert "GH_ENTERPRISE_TOKEN" in report.gap.detail

    @pytest.mark.parametrize(
        ("answer", "seconds"),
        [
            (Response(403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1740830403"}, received_at=NOW), 3),
            (Response(429, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1"}, received_at=NOW), 0),
            (told({"message": "You have exceeded a secondary rate limit"}, 403), 60),
            (told({"message": "You have triggered an abuse detection mechanism"}, 403), 60),
            (told({"message": "You have exceeded a secondary rate limit"}, 403, retry_after="30"), 30),
            (told({}, 429), 60),
            (told({}, 429, retry_after="abc"), 60),
        ],
    )
    def test_every_kind_of_limit_says_when(self, answer: Response, seconds: int) -> None:
        """Primary or secondary, with or without words: there is a time to try again, never in the past."""
        report, _ = hold(steps(nquillby=answer))
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED
        assert report.gap.try_again_at is not None
        assert (report.gap.try_again_at - NOW).total_seconds() == seconds

    @pytest.mark.parametrize("part", ["repos", "social_accounts", "orgs", "public"])
    @pytest.mark.parametrize("fault", [told({}, 502), told({}, 404), told({"a": 1}), UnreadableError("$ is odd")])
    def test_a_list_that_fails_hides_no_other(self, part: str, fault: Response | SourceError) -> None:
        """The other lists are asked all the same, and the error is the gap at the end."""
        whole, _ = hold(steps(public=told([{"created_at": "2024-01-01T00:00:00Z"}])))
        report, asked = hold(steps(**{"public": told([{"created_at": "2024-01-01T00:00:00Z"}]), part: fault}))
        assert len(asked) == 5
        assert report.gap is not None
        missing = {item.id for item in whole.evidence} - {item.id for item in report.evidence}
        assert missing
        assert {item.id for item in report.evidence} < {item.id for item in whole.evidence}

    def test_a_list_that_is_not_there_is_not_a_missing_person(self) -> None:
        """A 404 for a list says which list, since the account has just been seen."""
        report, _ = hold(steps(orgs=told({}, 404)))
        assert report.gap is not None
        assert report.gap.detail == "GitHub shows no organisations of 'NQuillby'"

    def test_the_first_error_is_told(self) -> None:
        """Of several failures the first is the gap."""
        report, _ = hold(steps(repos=told({}, 451), orgs=told({}, 502)))
        assert report.gap is not None
        assert report.gap.kind is GapKind.DENIED

    @pytest.mark.parametrize("limit", [told({}, 429), RateLimitedError("slow down", API, 5.0)])
    def test_a_limit_stops_at_once(self, limit: Response | SourceError) -> None:
        """Going on while limited can get a caller banned, so nothing more is asked."""
        report, asked = hold(steps(social_accounts=limit))
        assert len(asked) == 3
        assert len(facts(report, Project)) == 2
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED

    def test_one_bad_account_does_not_hide_the_other(self) -> None:
        """Every account of the candidate is asked about."""
        two = Candidate("Nora").with_accounts("https://github.com/lost", "https://github.com/nquillby")
        report, _ = hold(steps(), candidate=two)
        assert len(facts(report, About)) == 1
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_FOUND

    def test_a_profile_with_one_bad_field_still_has_its_lists(self) -> None:
        """A bio that is no text costs the profile's words, not the work."""
        report, _ = hold(steps(nquillby=told({**PROFILE, "bio": {"nested": "object"}})))
        assert facts(report, About) == []
        assert len(facts(report, Project)) == 2
        assert report.gap is not None
        assert report.gap.detail == "$.bio should be text, is an object"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*PROFILE, *ATLAS, "url", "provider", "repo"]), inner, max_size=5)
    ),
    max_leaves=12,
)


@given(st.sampled_from(["nquillby", "repos", "social_accounts", "orgs", "public"]), JSON)
def test_no_answer_breaks_it(part: str, value: Json) -> None:
    """Whatever JSON comes at whatever step, the gap is the world's and the report is a report."""
    report, _ = hold(steps(**{part: told(value)}))
    assert report.gap is None or report.gap.kind in {GapKind.UNREADABLE, GapKind.NOT_A_PERSON}


@given(st.sampled_from(sorted(PROFILE)), JSON)
def test_no_field_breaks_it(name: str, value: Json) -> None:
    """Whatever stands in a field of the profile, what is given holds no invented name."""
    report, _ = hold(steps(nquillby=told({**PROFILE, name: value})))
    for about in facts(report, About):
        assert isinstance(about, About)
        assert about.name in {"Nora Quillby", "NQuillby", str(value).replace("\0", "").strip()}


def test_a_fresh_inquiry_comes_to_where_it_was() -> None:
    """After any number of answers, a fresh inquiry that hears them again has said the same."""
    answers = [*steps().values()]
    for heard in range(len(answers) + 1):
        first, again = resume(GitHub(), NORA, answers[:heard]), resume(GitHub(), NORA, answers[:heard])
        assert (first.report, first.wants) == (again.report, again.wants)


def recorded(answers: Steps) -> Recording:
    """Give the answers as a recording of what is asked."""
    _, asked = hold(answers)
    heard = [(request, answers[path(request)]) for request in asked]
    return Recording([Exchange(request, answer) for request, answer in heard if isinstance(answer, Response)])


class TestContract(SourceContract):
    """The audit that every source passes."""

    source = GitHub()
    found = (Case(NORA, recorded(steps()), expects=(About, Project, "atlas", Link, Interest)),)
    absent = (Case.absent(NORA, recorded({"nquillby": told({"message": "Not Found"}, 404)})),)


class TestSearch:
    """What a search by name gives: people to choose from."""

    def test_hits_are_accounts_to_choose_from(self) -> None:
        """People come in the order of the answer, with their ids; organisations are left out."""
        hits: Json = [
            {"login": "nquillby", "id": 4711, "type": "User", "html_url": "https://github.com/nquillby"},
            {"login": "quillby-maps", "id": 5, "type": "Organization"},
            {"login": "nora-q"},
        ]
        found = read_search(told({"total_count": 3, "incomplete_results": False, "items": hits}))
        assert found == (
            Account("github", "nquillby", "https://github.com/nquillby", "4711"),
            Account("github", "nora-q", "https://github.com/nora-q"),
        )

    def test_a_search_that_is_refused_says_so(self) -> None:
        """A question that GitHub does not understand is no empty answer."""
        with pytest.raises(UnreadableError, match="422"):
            read_search(told({"message": "Validation Failed"}, 422))
