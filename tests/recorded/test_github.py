"""GitHub on what its API answered others, in $CALLPREP_RECORDINGS/github, and on broken bodies."""

from __future__ import annotations

import base64
import json
import os
from collections import Counter
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import attrs
import pytest

from callprep.inquiry.interview import Interview
from callprep.inquiry.wire import Request, Response
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, GapKind, Report
from callprep.model.facts import About, Coverage, Fact, Interest, Link, Project, ProjectRole
from callprep.reading.har import Exchange
from callprep.sources._github_rest import next_page
from callprep.sources.github import Activity, GitHub, read_search
from callprep.testing import Case, Recording, audit

pytestmark = pytest.mark.recorded

WAITING = {"conditional-304.har"}
"""Recordings for the cache, which answers a 304 with what it has; no source ever sees one."""


def recordings() -> Path:
    """Give the folder of recordings; skip where there is none."""
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("set CALLPREP_RECORDINGS to the folder of recordings")
    return Path(folder)


def load(name: str) -> Recording:
    """Read a recording that others made: the path counts, what is not listed is a 404.

    An answer came when its `Date` says, and from the address that is asked here, not from the one asked then.
    """
    made = Recording.load(recordings() / "github" / f"{name}.har")
    return Recording(map(here, made.exchanges), match="path", unlisted=404, name=made.name)


def here(exchange: Exchange) -> Exchange:
    """Give an exchange as if it had been made now, by us."""
    answer = exchange.response
    came = answer.headers.moment("date") or answer.received_at
    return attrs.evolve(exchange, response=attrs.evolve(answer, url="", received_at=came))


def hold(replay: Recording, login: str, source: GitHub | None = None) -> Report:
    """Hold the whole conversation about one login."""
    candidate = Candidate(login).with_accounts(f"https://github.com/{login}")
    interview = Interview(source or GitHub(), candidate, strict=True)
    while interview.wants is not None:
        interview.tell(replay.send(interview.wants))
    return interview.report


def facts(report: Report, kind: type) -> list[Fact]:
    """Give the facts of one kind."""
    return [evidence.fact for evidence in report.evidence if isinstance(evidence.fact, kind)]


def projects(report: Report) -> list[Project]:
    """Give the projects."""
    return [fact for fact in facts(report, Project) if isinstance(fact, Project)]


def about(report: Report) -> About:
    """Give what the profile says; there is exactly one."""
    (found,) = facts(report, About)
    assert isinstance(found, About)
    return found


def links(report: Report) -> list[tuple[str, str, str]]:
    """Give the links as site, handle and the list that named them."""
    linked: list[Evidence[Fact]] = [item for item in report.evidence if isinstance(item.fact, Link)]
    found = []
    for item in linked:
        assert isinstance(item.fact, Link)
        named_by = urlsplit(item.provenance.request).path.rpartition("/")[2]
        found.append((item.fact.account.site, item.fact.account.handle, named_by))
    return found


def check_jacquev6(report: Report) -> None:
    """Hold what both plans say of him."""
    assert report.gap is None
    told = about(report)
    assert (told.name, told.place, told.open_to_work) == ("Vincent Jacques", "France", True)
    assert (told.bio, told.employer) == (None, None)
    assert {item.provenance.account.uid for item in report.evidence} == {"327146"}
    assert [(site, handle) for site, handle, _ in links(report)] == [("homepage", "vincent-jacques.net")]
    own = [project for project in projects(report) if project.role is ProjectRole.OWNER]
    assert len(own) == 10
    assert not [project for project in projects(report) if project.role is ProjectRole.FORK]
    languages = Counter(project.languages[0] for project in own)
    assert languages == {"Python": 6, "Vue": 1, "JavaScript": 1, "C++": 1, "HTML": 1}
    best = sorted(own, key=lambda project: -(project.stars or 0))[:4]
    assert (best[0].title, best[0].stars) == ("IpMap", 5)
    assert {project.title for project in best[1:]} == {"DrawTurksHead", "ActionTree", "InteractiveCommandLine"}
    assert [project.stars for project in best[1:]] == [3, 3, 3]
    assert [fact.title for fact in facts(report, Interest)] == ["BeaverSoftware"]


def test_jacquev6() -> None:
    """A rich user: ten of 38 repositories read and told so, activity of 2012 dated as such."""
    report = hold(load("jacquev6"), "jacquev6")
    check_jacquev6(report)
    assert [fact.title for fact in facts(report, Coverage)] == ["10 of 38 repositories read"]
    (activity,) = facts(report, Activity)
    assert isinstance(activity, Activity)
    assert dict(activity.counts)["pushes"] == 7
    assert (activity.since.year, activity.until.date().isoformat()) == (2012, "2012-05-26")
    assert "2012-05-26" in activity.title


def test_graphql_jacquev6() -> None:
    """One request gives the same facts, a contributed repository, and the merged pull requests."""
    report = hold(load("graphql-jacquev6"), "jacquev6", GitHub(plan="graphql"))
    check_jacquev6(report)
    others = [project.title for project in projects(report) if project.role is ProjectRole.CONTRIBUTOR]
    assert others == ["PyGithub/PyGithub"]
    assert dict(about(report).figures)["merged_pull_requests"] == 7


def test_both_plans_give_the_same_repositories() -> None:
    """A repository has the same evidence id by either plan, so what cites it survives a new token."""
    rest = hold(load("jacquev6"), "jacquev6")
    graphql = hold(load("graphql-jacquev6"), "jacquev6", GitHub(plan="graphql"))
    ids = [{item.id for item in report.evidence if isinstance(item.fact, Project)} for report in (rest, graphql)]
    assert ids[0] < ids[1]


def test_octocat_documented() -> None:
    """The official examples: two X accounts each with its own provenance, a push without commits."""
    report = hold(load("octocat-documented"), "octocat")
    assert report.gap is None
    told = about(report)
    assert (told.name, told.employer, told.place) == ("monalisa octocat", "GitHub", "San Francisco")
    assert told.bio == "There once was..."
    assert told.open_to_work is None
    assert links(report) == [("x", "monatheoctocat", "octocat"), ("x", "github", "social_accounts")]
    (project,) = projects(report)
    assert (project.title, project.stars, project.languages) == ("Hello-World", 80, ())
    assert project.role is ProjectRole.OWNER
    assert project.topics == ("octocat", "atom", "electron", "api")
    assert [fact.title for fact in facts(report, Interest)] == ["github"]
    assert [fact.title for fact in facts(report, Coverage)] == ["1 of 2 repositories read"]
    (activity,) = facts(report, Activity)
    assert isinstance(activity, Activity)
    assert activity.counts == (("public events", 2), ("pushes", 1), ("repositories pushed to", 1))


def test_organisation_hub4j_test_org() -> None:
    """An organisation is refused as a person, by name."""
    report = hold(load("organisation-hub4j-test-org"), "hub4j-test-org")
    assert report.evidence == ()
    assert report.gap is not None
    assert report.gap.kind is GapKind.NOT_A_PERSON
    assert "'hub4j-test-org' is an organisation" in report.gap.detail


def test_empty_user() -> None:
    """A dummy account: what it says, no invented text, no error."""
    report = hold(load("empty-user"), "martinvanzijl2")
    assert report.gap is None
    (evidence,) = report.evidence
    assert isinstance(evidence.fact, About)
    told = evidence.fact
    assert (told.name, told.bio) == ("martinvanzijl2", "This is simply a dummy user to test the GitHub API.")
    assert told == About(told.name, bio=told.bio, since=told.since, figures=(("followers", 0), ("public_repos", 0)))


def test_not_found() -> None:
    """No such public account, in the shape of 2012 and of today, after one request each."""
    replay = load("not-found")
    for _ in range(2):
        report = hold(replay, "ThisUserShouldReallyNotExist")
        assert report.evidence == ()
        assert report.gap is not None
        assert report.gap.kind is GapKind.NOT_FOUND
        assert "no public account" in report.gap.detail


def test_rate_limited_primary() -> None:
    """A 403 with an empty body is a limit that ends three seconds later; then the person is there."""
    replay = load("rate-limited-primary")
    limited = replay.exchanges[0].response
    first = hold(replay, "kohsuke")
    assert first.evidence == ()
    assert first.gap is not None
    assert first.gap.kind is GapKind.RATE_LIMITED
    date = limited.headers.moment("date")
    assert date is not None
    assert first.gap.try_again_at == date + timedelta(seconds=3)
    told = about(hold(replay, "kohsuke"))
    assert (told.name, told.employer, told.place) == ("Kohsuke Kawaguchi", "launchableinc", "San Jose, California")


def test_search_users() -> None:
    """Six hits are six accounts to choose from; the one that was opened has a name."""
    replay = load("search-users")
    found = read_search(replay.send(Request.get("https://api.github.com/search/users")))
    assert len(found) == 6
    assert (found[0].site, found[0].handle, found[0].uid) == ("github", "mojombo", "1")
    assert about(hold(replay, found[0].handle)).name == "Tom Preston-Werner"


def test_every_recording_is_named() -> None:
    """No file of the folder goes untested unnoticed."""
    files = {file.name for file in (recordings() / "github").glob("*.har")}
    tested = {f"{name.removeprefix('test_').replace('_', '-')}.har" for name in globals() if name.startswith("test_")}
    assert files - tested - WAITING == set()
    assert files >= WAITING


OVER_THE_CAP = {"sj028"}
"""Fifty megabytes: the client's cap stops them, so no source ever sees them."""


def bodies() -> list[dict[str, object]]:
    """Give the broken, odd and hostile answers."""
    folder = os.environ.get("CALLPREP_RECORDINGS")
    lines = (Path(folder) / "security" / "json_bodies.jsonl").read_text("utf-8").splitlines() if folder else []
    return [item for item in map(json.loads, lines) if item["id"] not in OVER_THE_CAP]


def body_of(item: dict[str, object]) -> bytes:
    """Spell a body out."""
    spec = item.get("spec")
    if isinstance(spec, dict):
        return f"{spec['prefix']}{spec['repeat'] * spec['times']}{spec['suffix']}".encode()
    if "b64" in item:
        return base64.b64decode(str(item["b64"]))
    return str(item["text"]).encode()


@pytest.mark.parametrize("step", range(5))
@pytest.mark.parametrize("item", bodies(), ids=lambda item: str(item["id"]))
def test_hostile_bodies(item: dict[str, object], step: int) -> None:
    """At every step a hostile body gives evidence or a typed gap, and never a request to another host."""
    candidate = Candidate("x").with_accounts("https://github.com/octocat")
    interview, replay, asked = Interview(GitHub(), candidate, strict=True), load("octocat-documented"), 0
    headers = item.get("headers", {})
    assert isinstance(headers, dict)
    hostile = Response(int(str(item["status"])), tuple(headers.items()), body_of(item))
    while interview.wants is not None:
        interview.tell(hostile if asked == step else replay.send(interview.wants))
        asked += 1
    gap = interview.gap
    assert gap is None or gap.kind is not GapKind.BROKEN
    if step == 0 and item["expect"] == "accept":
        assert gap is None
        assert about(interview.report).name == "Octo"
    if item["expect"] == "source-error":
        assert gap is not None


@pytest.mark.parametrize(
    ("name", "login", "source"),
    [
        ("jacquev6", "jacquev6", GitHub()),
        ("octocat-documented", "octocat", GitHub()),
        ("empty-user", "martinvanzijl2", GitHub()),
        ("graphql-jacquev6", "jacquev6", GitHub(plan="graphql")),
    ],
)
def test_it_passes_the_audit(name: str, login: str, source: GitHub) -> None:
    """Both plans do what every good source does."""
    candidate = Candidate(login).with_accounts(f"https://github.com/{login}")
    assert audit(source, Case(candidate, load(name))) == ()


def test_it_passes_the_audit_of_nobody() -> None:
    """Of an account that is not there, nothing is said."""
    candidate = Candidate("x").with_accounts("https://github.com/ThisUserShouldReallyNotExist")
    assert audit(GitHub(), Case.absent(candidate, load("not-found"))) == ()


def test_a_next_page_of_the_recordings_is_followed() -> None:
    """The `Link` of 2012, which names only the next page, is read."""
    replay = load("jacquev6")
    answer = replay.send(Request.get("https://api.github.com/users/jacquev6/events/public"))
    link = next_page(answer, "https://api.github.com")
    assert link == "https://api.github.com/users/jacquev6/events/public?page=2"
