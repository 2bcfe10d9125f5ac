"""GitHub's one-request plan, about an invented person."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import SourceError, UnreachableError
from callprep.inquiry.interview import Interview
from callprep.inquiry.wire import Json, Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import GapKind, Report
from callprep.model.facts import About, Coverage, Fact, Interest, Link, Project, ProjectRole
from callprep.reading.har import Exchange
from callprep.sources.github import Activity, GitHub
from callprep.testing import Case, Recording, SourceContract

NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)
NORA = Candidate("Nora Quillby").with_accounts("https://github.com/nquillby")


def work(name: str, **other: Json) -> dict[str, Json]:
    """Give a repository node."""
    return {"nameWithOwner": name, "url": f"https://github.com/{name}", "isFork": False, **other}


ATLAS = work(
    "NQuillby/atlas",
    description="Maps that fold",
    isArchived=True,
    createdAt="2016-01-01T00:00:00Z",
    pushedAt="2024-05-06T07:08:09Z",
    stargazerCount=40,
    forkCount=3,
    primaryLanguage={"name": "Rust"},
    languages={"edges": [{"node": {"name": "C"}}, None, {"node": {"name": "Rust"}}]},
    repositoryTopics={"nodes": [{"topic": {"name": "maps"}}, None, {"topic": {"name": "gis"}}]},
    latestRelease={"tagName": "v2.1", "publishedAt": "2024-04-05T06:07:08Z"},
)


def repositories(*nodes: Json, total: int | None = None, after: str | None = None) -> dict[str, Json]:
    """Give a page of own repositories."""
    page: dict[str, Json] = {"hasNextPage": after is not None, "endCursor": after or "end"}
    return {"totalCount": len(nodes) if total is None else total, "pageInfo": page, "nodes": list(nodes)}


OWNER: dict[str, Json] = {
    "__typename": "User",
    "login": "NQuillby",
    "url": "https://github.com/NQuillby",
    "databaseId": 4711,
    "name": "Nora Quillby",
    "bio": "I draw maps.",
    "company": "@lanternworks ",
    "location": "Porto",
    "websiteUrl": "nora.example.com",
    "twitterUsername": "@noraq",
    "isHireable": False,
    "createdAt": "2014-02-03T04:05:06Z",
    "socialAccounts": {"nodes": [None, {"provider": "LINKEDIN", "url": "https://www.linkedin.com/in/nora-quillby"}]},
    "followers": {"totalCount": 12},
    "publicRepos": {"totalCount": 5},
    "mergedPRs": {"totalCount": 7},
    "organizations": {"nodes": [{"login": "openmaps"}]},
    "pinnedItems": {"nodes": [ATLAS]},
    "repositories": repositories(ATLAS, work("NQuillby/pencil")),
    "repositoriesContributedTo": {"nodes": [work("openmaps/tiles", stargazerCount=900), None]},
    "contributionsCollection": {
        "startedAt": "2024-03-01T00:00:00Z",
        "endedAt": "2025-03-01T12:00:00Z",
        "totalCommitContributions": 12,
        "totalPullRequestContributions": 3,
        "totalPullRequestReviewContributions": 0,
    },
    "starredRepositories": {
        "edges": [
            {
                "starredAt": "2025-01-02T03:04:05Z",
                "node": {"nameWithOwner": "inks/sepia", "primaryLanguage": {"name": "Zig"}},
            },
            {"starredAt": "2024-01-02T03:04:05Z", "node": {"nameWithOwner": "inks/umber", "primaryLanguage": None}},
            {"starredAt": "2023-01-02T03:04:05Z", "node": {"nameWithOwner": "nora/secret", "isPrivate": True}},
            {"starredAt": "2022-01-02T03:04:05Z", "node": None},
        ]
    },
}


def told(value: Json, status: int = 200) -> Response:
    """Give an answer with a JSON body."""
    return Response(status, (), json.dumps(value).encode(), NOW)


def owner(*errors: Json, **other: Json) -> Response:
    """Give the usual answer, with some members replaced, and errors beside it."""
    body: dict[str, Json] = {"data": {"rateLimit": {"cost": 1}, "repositoryOwner": {**OWNER, **other}}}
    return told({**body, "errors": list(errors)} if errors else body)


def hold(*answers: Response | SourceError, pages: int = 3) -> tuple[Report, list[Request]]:
    """Hold the whole conversation; the last answer is given for ever."""
    interview, asked = Interview(GitHub("graphql", pages), NORA, strict=True), list[Request]()
    while interview.wants is not None:
        asked.append(interview.wants)
        interview.tell(answers[min(len(asked), len(answers)) - 1])
    return interview.report, asked


def facts(report: Report, kind: type) -> list[Fact]:
    """Give the facts of one kind."""
    return [evidence.fact for evidence in report.evidence if isinstance(evidence.fact, kind)]


def titles(report: Report, kind: type = Project) -> list[str]:
    """Give the titles of the facts of one kind."""
    return [fact.title for fact in facts(report, kind)]


class TestOneRequest:
    """What the question asks, and what the answer gives."""

    def test_one_question_makes_the_picture(self) -> None:
        """One request goes to /graphql, with the login as a variable and never inside the text."""
        report, asked = hold(owner())
        assert report.gap is None
        assert [(request.method, request.url) for request in asked] == [("POST", "https://api.github.com/graphql")]
        sent = json.loads(asked[0].body)
        assert sent["variables"] == {"login": "nquillby", "after": None}
        assert "nquillby" not in sent["query"]

    def test_the_question_is_well_formed(self) -> None:
        """Braces close, fragments that are used are there, and every list says how many (GitHub docs, node limits)."""
        _, asked = hold(owner(repositories=repositories(after="c")), owner())
        for request in asked[:2]:
            query = json.loads(request.body)["query"]
            assert query.count("{") == query.count("}")
            assert query.count("(") == query.count(")")
            assert query.count("fragment Work on Repository") == 1
            assert "...Work" in query

    def test_no_mail_address_and_no_pronouns_are_asked(self) -> None:
        """What a call does not need, or must not use, is not asked for."""
        _, asked = hold(owner())
        assert b"email" not in asked[0].body.lower()
        assert b"pronouns" not in asked[0].body

    def test_about(self) -> None:
        """The profile's words come out trimmed; false is no statement on looking for work."""
        report, _ = hold(owner())
        assert facts(report, About) == [
            About(
                "Nora Quillby",
                bio="I draw maps.",
                place="Porto",
                employer="lanternworks",
                since=datetime(2014, 2, 3, 4, 5, 6, tzinfo=UTC),
                figures=(("followers", 12), ("public_repos", 5), ("merged_pull_requests", 7)),
            )
        ]

    def test_open_to_work_is_told_only_when_stated(self) -> None:
        """`isHireable` true is the person's own word."""
        report, _ = hold(owner(isHireable=True))
        assert [about.open_to_work for about in facts(report, About) if isinstance(about, About)] == [True]

    def test_the_account_gains_its_id(self) -> None:
        """Evidence has GitHub's spelling and the lasting id."""
        report, _ = hold(owner())
        accounts = {evidence.provenance.account for evidence in report.evidence}
        assert accounts == {Account("github", "NQuillby", "https://github.com/NQuillby", "4711")}

    def test_links(self) -> None:
        """Homepage, X and social accounts come out as accounts."""
        report, _ = hold(owner())
        links = [(fact.account.site, fact.account.handle) for fact in facts(report, Link) if isinstance(fact, Link)]
        assert links == [("homepage", "nora.example.com"), ("x", "noraq"), ("linkedin", "nora-quillby")]

    def test_a_repository_is_told_once_and_marked_when_pinned(self) -> None:
        """One that is pinned and own is one project, with its languages by weight and its topics."""
        report, _ = hold(owner())
        assert titles(report) == ["atlas", "pencil", "openmaps/tiles"]
        assert facts(report, Project)[0] == Project(
            "atlas",
            ProjectRole.OWNER,
            description="Maps that fold",
            url="https://github.com/NQuillby/atlas",
            topics=("maps", "gis"),
            languages=("Rust", "C"),
            stars=40,
            forks=3,
            archived=True,
            created=datetime(2016, 1, 1, tzinfo=UTC),
            active=datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
            pinned=True,
            version="v2.1",
            released=datetime(2024, 4, 5, 6, 7, 8, tzinfo=UTC),
        )

    def test_work_on_others_repositories_is_a_contribution(self) -> None:
        """What somebody else owns is never an own work, though it be pinned; nor is an own fork."""
        pinned: list[Json] = [
            work("openmaps/tiles"),
            work("nquillby/copy", isFork=True),
            work("NQuillby/diary", isPrivate=True),
        ]
        report, _ = hold(owner(pinnedItems={"nodes": pinned}))
        roles = {fact.title: fact.role for fact in facts(report, Project) if isinstance(fact, Project)}
        assert roles == {
            "openmaps/tiles": ProjectRole.CONTRIBUTOR,
            "copy": ProjectRole.FORK,
            "atlas": ProjectRole.OWNER,
            "pencil": ProjectRole.OWNER,
        }

    def test_memberships_and_stars_are_interests(self) -> None:
        """Both say how they are known, a star when; what is private stays out."""
        report, _ = hold(owner())
        assert facts(report, Interest) == [
            Interest("openmaps", basis="public member of the organisation"),
            Interest("inks/sepia", ("Zig",), basis="starred", seen=datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)),
            Interest("inks/umber", basis="starred", seen=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ]

    def test_activity_is_a_window_without_a_last_day(self) -> None:
        """A year's counts say nothing on when in that year."""
        report, _ = hold(owner())
        (activity,) = facts(report, Activity)
        assert activity.title == "12 commits, 3 pull requests, 2024-03-01 to 2025-03-01"
        assert activity.when is None

    @pytest.mark.parametrize(
        "year",
        [
            None,
            {"startedAt": "2024-03-01T00:00:00Z", "endedAt": "2025-03-01T00:00:00Z", "totalCommitContributions": 0},
            {"totalCommitContributions": 1},
            {"totalCommitContributions": 1, "startedAt": "2024-03-01T00:00:00Z"},
        ],
    )
    def test_a_year_without_counts_or_dates_is_no_activity(self, year: Json) -> None:
        """Nothing is said where nothing happened, or where no day is known."""
        report, _ = hold(owner(contributionsCollection=year))
        assert facts(report, Activity) == []

    def test_an_empty_profile_is_not_filled_in(self) -> None:
        """A person of whom nothing is told has a name and no more."""
        report, _ = hold(told({"data": {"repositoryOwner": {"login": "nquillby"}}}))
        assert [evidence.fact for evidence in report.evidence] == [About("nquillby")]
        assert report.gap is None

    def test_an_organisation_is_refused(self) -> None:
        """An organisation comes through the same field, and is no person."""
        report, _ = hold(told({"data": {"repositoryOwner": {"__typename": "Organization", "login": "nquillby"}}}))
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_A_PERSON


class TestPages:
    """How further pages of own repositories are asked."""

    def test_a_further_page_is_asked_from_where_the_first_ended(self) -> None:
        """The second question asks for repositories alone, after the cursor."""
        report, asked = hold(
            owner(repositories=repositories(ATLAS, total=2, after="c1")),
            owner(repositories=repositories(work("NQuillby/last"), total=2)),
        )
        assert len(asked) == 2
        sent = json.loads(asked[1].body)
        assert sent["variables"] == {"login": "NQuillby", "after": "c1"}
        assert "pinnedItems" not in sent["query"]
        assert titles(report) == ["atlas", "last", "openmaps/tiles"]
        assert facts(report, Coverage) == []

    def test_pages_are_capped_and_the_rest_is_said(self) -> None:
        """No more than `pages` questions are asked; how many were read is told."""
        report, asked = hold(owner(repositories=repositories(ATLAS, total=250, after="c")), pages=2)
        assert len(asked) == 2
        assert facts(report, Coverage) == [Coverage("repositories", 2, 250)]

    @pytest.mark.parametrize(
        ("second", "kind"),
        [
            (UnreachableError("down"), GapKind.UNREACHABLE),
            (told({}, 502), GapKind.UNREACHABLE),
            (told({"data": {"repositoryOwner": None}, "errors": [{"type": "RATE_LIMITED"}]}), GapKind.RATE_LIMITED),
        ],
    )
    def test_a_page_that_fails_leaves_the_first(self, second: Response | SourceError, kind: GapKind) -> None:
        """What was had stays, and how much of it is told; the error is the gap."""
        report, asked = hold(owner(repositories=repositories(ATLAS, total=2, after="c")), second)
        assert len(asked) == 2
        assert titles(report)[0] == "atlas"
        assert facts(report, Coverage) == [Coverage("repositories", 1, 2)]
        assert report.gap is not None
        assert report.gap.kind is kind

    def test_a_page_that_is_partly_there_is_read(self) -> None:
        """A page that comes with an error is kept, and the error is the gap."""
        second = told(
            {
                "data": {"repositoryOwner": {"repositories": repositories(work("NQuillby/last"), after="d")}},
                "errors": [{"type": "SERVICE_UNAVAILABLE"}],
            }
        )
        report, asked = hold(owner(repositories=repositories(ATLAS, total=9, after="c")), second)
        assert len(asked) == 2
        assert "last" in titles(report)
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREACHABLE

    def test_a_page_holds_no_more_than_a_page(self) -> None:
        """A server that sends thousands of nodes does not make thousands of facts."""
        nodes: list[Json] = [work(f"NQuillby/r{number}") for number in range(6_000)]
        report, _ = hold(owner(repositories=repositories(*nodes)))
        assert len(titles(report)) < 110
        assert report.gap is None


class TestFailures:
    """How errors in an answer of status 200, and others, end an inquiry."""

    @pytest.mark.parametrize(
        ("answer", "kind", "words"),
        [
            (told({"data": {"repositoryOwner": None}}), GapKind.NOT_FOUND, "'nquillby'"),
            (
                told({"data": {"repositoryOwner": None}, "errors": [{"type": "NOT_FOUND", "path": ["x"]}]}),
                GapKind.NOT_FOUND,
                "'nquillby'",
            ),
            (told({"data": None, "errors": [{"message": "timeout"}]}), GapKind.UNREACHABLE, "no reason given"),
            (
                told({"errors": [{"message": "Field", "extensions": {"code": "undefinedField"}}]}),
                GapKind.UNREADABLE,
                "$.errors[0]",
            ),
            (told({"data": {}}), GapKind.UNREADABLE, "$.data.repositoryOwner"),
            (told({}), GapKind.UNREADABLE, "$.data.repositoryOwner"),
            (told({"data": []}), GapKind.UNREADABLE, "$.data should be an object"),
            (told({"errors": 1}), GapKind.UNREADABLE, "$.errors should be a list"),
            (told({"message": "Bad credentials"}, 401), GapKind.DENIED, "GITHUB_TOKEN"),
            (told({}, 502), GapKind.UNREACHABLE, "502"),
            (Response(200, body=b'{"data": {"repos'), GapKind.UNREADABLE, "no JSON"),
        ],
    )
    def test_an_answer_without_the_person(self, answer: Response, kind: GapKind, words: str) -> None:
        """Nobody there, trouble, and a question that is not understood are three different things."""
        report, _ = hold(answer)
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is kind
        assert words in report.gap.detail

    @pytest.mark.parametrize(
        ("error", "headers", "seconds"),
        [
            ({"type": "RATE_LIMITED"}, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1740830500"}, 100),
            ({"type": "RATE_LIMIT", "code": "graphql_rate_limit"}, {}, 60),
            ({"message": "You have exceeded a secondary rate limit"}, {"retry-after": "90"}, 90),
        ],
    )
    def test_a_limit_in_a_good_answer(self, error: Json, headers: dict[str, str], seconds: int) -> None:
        """A limit comes with status 200 and is one all the same."""
        answer = told({"data": {"repositoryOwner": None}, "errors": [{"type": "X"}, error]})
        report, _ = hold(attrs.evolve(answer, headers=headers))
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED
        assert report.gap.try_again_at is not None
        assert (report.gap.try_again_at - NOW).total_seconds() == seconds

    def test_a_limit_beside_the_person_asks_no_further_page(self) -> None:
        """What came with the limit is kept, and nothing more is asked."""
        answer = owner({"type": "RATE_LIMITED"}, repositories=repositories(ATLAS, total=9, after="c"))
        report, asked = hold(answer)
        assert len(asked) == 1
        assert titles(report) == ["atlas", "openmaps/tiles"]
        assert report.gap is not None
        assert report.gap.kind is GapKind.RATE_LIMITED

    def test_a_part_that_is_refused_is_named(self) -> None:
        """What the token may not see is said by its path, the rest is kept."""
        error: Json = {"type": "FORBIDDEN", "path": ["repositoryOwner", "organizations", 0]}
        report, _ = hold(owner(error, organizations=None))
        assert len(facts(report, About)) == 1
        assert report.gap is not None
        assert report.gap.kind is GapKind.DENIED
        assert "$.data.repositoryOwner.organizations.0" in report.gap.detail

    @pytest.mark.parametrize("part", sorted({*OWNER} - {"__typename", "login", "url", "databaseId"}))
    def test_a_part_that_is_odd_hides_no_other(self, part: str) -> None:
        """A member of the wrong type costs its own kind of fact, and its path is told."""
        odd: dict[str, Json] = {part: [[]]}
        report, _ = hold(owner(**odd))
        assert len({type(item.fact) for item in report.evidence}) >= 4
        assert report.gap is not None
        assert report.gap.kind is GapKind.UNREADABLE
        assert f"$.data.repositoryOwner.{part}" in report.gap.detail


def recorded(*answers: Response) -> Recording:
    """Give the answers as a recording of what is asked."""
    _, asked = hold(*answers)
    return Recording(map(Exchange, asked, answers))


class TestContract(SourceContract):
    """The audit that every source passes."""

    source = GitHub("graphql")
    found = (
        Case(
            NORA,
            recorded(owner(repositories=repositories(ATLAS, after="c")), owner()),
            expects=(About, Project, "atlas", Link, Interest, Activity),
        ),
    )
    absent = (Case.absent(NORA, recorded(told({"data": {"repositoryOwner": None}}))),)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([*OWNER, "data", "errors", "repositoryOwner", "nodes", "edges", "node", "type"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
_WORLDS_FAULT = {
    None,
    GapKind.UNREADABLE,
    GapKind.UNREACHABLE,
    GapKind.NOT_A_PERSON,
    GapKind.NOT_FOUND,
}


@given(JSON, st.booleans())
def test_no_answer_breaks_it(value: Json, second: bool) -> None:  # noqa: FBT001 -- drawn
    """Whatever JSON comes, at the first or the second question, the gap is the world's."""
    first = owner(repositories=repositories(ATLAS, total=9, after="c"))
    report, _ = hold(*([first] if second else []), told(value))
    assert (report.gap and report.gap.kind) in _WORLDS_FAULT


@given(st.sampled_from(sorted(OWNER)), JSON)
def test_no_member_breaks_it(name: str, value: Json) -> None:
    """Whatever stands in a member, the gap is the world's."""
    report, _ = hold(owner(**{name: value}))
    assert (report.gap and report.gap.kind) in _WORLDS_FAULT
