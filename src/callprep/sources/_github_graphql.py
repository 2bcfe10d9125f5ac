"""GitHub's GraphQL API: one request for one person, which needs a token.

What is asked is what is read: neither the mail address nor the pronouns, which a call does not need.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import cast
from urllib.parse import quote

import attrs

from callprep.errors import (
    AccessDeniedError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
)
from callprep.inquiry.payload import Payload
from callprep.inquiry.several import several
from callprep.inquiry.source import Inquiry
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.evidence import Evidence, cite
from callprep.model.facts import About, Fact, Interest, Project, ProjectRole
from callprep.sources._github_answers import (
    MEMBER,
    PER_PAGE,
    coverage,
    employer,
    figures,
    limited,
    no_account,
    on_x,
    page_of,
    person,
    read,
    speaks_of_limit,
    stated,
)
from callprep.sources._github_facts import Activity

__all__ = ["PERSON", "REPOSITORIES", "ask_graphql"]

_WORK = """
fragment Work on Repository {
  nameWithOwner url description isFork isPrivate isArchived createdAt pushedAt stargazerCount forkCount
  primaryLanguage { name }
  languages(first: 8, orderBy: {field: SIZE, direction: DESC}) { edges { node { name } } }
  repositoryTopics(first: 10) { nodes { topic { name } } }
  latestRelease { tagName publishedAt }
}
"""

_OWN = """
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], isFork: false, privacy: PUBLIC,
        orderBy: {field: STARGAZERS, direction: DESC}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Work }
    }"""

PERSON = f"""
query Person($login: String!, $after: String) {{
  rateLimit {{ cost remaining resetAt }}
  repositoryOwner(login: $login) {{
    __typename login url
    ... on User {{
    databaseId name bio company location websiteUrl twitterUsername isHireable createdAt
    socialAccounts(first: 10) {{ nodes {{ provider url }} }}
    followers {{ totalCount }}
    publicRepos: repositories(ownerAffiliations: [OWNER], privacy: PUBLIC) {{ totalCount }}
    mergedPRs: pullRequests(states: MERGED) {{ totalCount }}
    organizations(first: 20) {{ nodes {{ login }} }}
    pinnedItems(first: 6, types: [REPOSITORY]) {{ nodes {{ ...Work }} }}{_OWN}
    repositoriesContributedTo(first: 20, privacy: PUBLIC,
        contributionTypes: [COMMIT, PULL_REQUEST, PULL_REQUEST_REVIEW, REPOSITORY],
        orderBy: {{field: STARGAZERS, direction: DESC}}) {{
      nodes {{ ...Work }}
    }}
    contributionsCollection {{
      startedAt endedAt totalCommitContributions totalPullRequestContributions
      totalPullRequestReviewContributions totalIssueContributions
    }}
    starredRepositories(first: 20, orderBy: {{field: STARRED_AT, direction: DESC}}) {{
      edges {{ starredAt node {{ nameWithOwner url isPrivate primaryLanguage {{ name }} }} }}
    }}
    }}
  }}
}}
{_WORK}"""
"""The question about one person, whole."""

REPOSITORIES = f"""
query Repositories($login: String!, $after: String) {{
  rateLimit {{ cost remaining resetAt }}
  repositoryOwner(login: $login) {{
    ... on User {{{_OWN}
    }}
  }}
}}
{_WORK}"""
"""The question for further pages of own repositories."""

_REFUSALS = frozenset({"FORBIDDEN", "INSUFFICIENT_SCOPES"})
_CONTRIBUTIONS = MappingProxyType(
    {
        "commits": "totalCommitContributions",
        "pull requests": "totalPullRequestContributions",
        "reviews": "totalPullRequestReviewContributions",
        "issues": "totalIssueContributions",
    }
)


@attrs.frozen
class _Told:
    """One answer: who is spoken of, and what it says of them."""

    who: Account
    owner: Payload
    answer: Response


def ask_graphql(account: Account, endpoint: str, pages: int) -> Inquiry:
    """Ask the one question; whatever part of the answer cannot be read does not hide the others."""
    answer = yield _question(PERSON, account, endpoint)
    owner, complaint = _understood(answer, account)
    who = person(account, owner, owner.maybe_text("__typename"), owner.number("databaseId"), "url")
    told = _Told(who, owner, answer)
    seen: set[str] = set()
    more = 0 if isinstance(complaint, RateLimitedError) else pages - 1
    yield from several(
        (
            _about(told),
            _links(told),
            _works(told, "pinnedItems", seen, pinned=True),
            _own(told, endpoint, more, seen),
            _works(told, "repositoriesContributedTo", seen),
            _interests(told),
            _activity(told),
        ),
        complaint,
    )


def _question(query: str, account: Account, endpoint: str, after: str | None = None) -> Request:
    return Request.post(endpoint, {"query": query, "variables": {"login": account.handle, "after": after}})


def _understood(answer: Response, account: Account) -> tuple[Payload, SourceError | None]:
    """Give the owner, and the error to raise at the end: an answer with status 200 may hold both.

    Raises:
        SourceError: There is no owner in it.
    """
    missing = no_account(account)
    payload = read(answer, missing)
    complaint = _complaint(payload, answer)
    data = payload.maybe("data")
    owner = None if data is None else data.maybe("repositoryOwner")
    if owner is not None:
        return owner, complaint
    if any(error.maybe_text("type") == "NOT_FOUND" for error in payload.items("errors")):
        raise ProfileNotFoundError(missing, answer.shown_url)
    if complaint is not None:
        raise complaint
    # `maybe` has shown it to be an object; a member that is null says "nobody", one that is absent says nothing
    if data is not None and "repositoryOwner" in cast("dict[str, object]", data.value):
        raise ProfileNotFoundError(missing, answer.shown_url)
    raise UnreadableError("$.data.repositoryOwner is not there", answer.shown_url)


def _complaint(payload: Payload, answer: Response) -> SourceError | None:
    """Give what the list of errors stands for: a limit before everything else, then the first."""
    errors = payload.items("errors")
    if any(_is_limit(error) for error in errors):
        return limited(answer)
    return _left_out(errors[0], answer) if errors else None


def _is_limit(error: Payload) -> bool:
    kind = error.maybe_text("type") or ""
    return kind.startswith("RATE_LIMIT") or speaks_of_limit((error.maybe_text("message") or "").encode())


def _left_out(error: Payload, answer: Response) -> SourceError:
    """Tell a refusal from a question that the server does not know (an old one) and from trouble of its own."""
    kind, url = error.maybe_text("type") or "", answer.shown_url
    steps = error.maybe("path")
    path = ".".join(["$.data", *(str(step.value) for step in steps or ())])[:200]
    if kind in _REFUSALS:
        return AccessDeniedError(f"GitHub does not show {path} to this token", url)
    if error.maybe("extensions") is not None:
        return UnreadableError(f"this GitHub does not understand the question ({error.path})", url)
    return UnreachableError(f"GitHub left {path} out ({kind[:60] or 'no reason given'})", url)


def _about(told: _Told) -> Iterator[Evidence[Fact]]:
    owner = told.owner
    about = About(
        owner.maybe_text("name") or told.who.handle,
        bio=owner.maybe_text("bio"),
        place=owner.maybe_text("location"),
        employer=employer(owner.maybe_text("company")),
        open_to_work=True if owner.flag("isHireable") else None,
        since=owner.moment("createdAt"),
        figures=figures(
            followers=_total(owner, "followers"),
            public_repos=_total(owner, "publicRepos"),
            merged_pull_requests=_total(owner, "mergedPRs"),
        ),
    )
    yield cite(about, told.answer, told.who)


def _total(owner: Payload, name: str) -> int | None:
    connection = owner.maybe(name)
    return None if connection is None else connection.number("totalCount")


def _items(owner: Payload, name: str, of: str = "nodes") -> tuple[Payload, ...]:
    """Give the items of a connection; no more than a page holds, whatever was sent."""
    connection = owner.maybe(name)
    return () if connection is None else connection.items(of)[:PER_PAGE]


def _links(told: _Told) -> Iterator[Evidence[Fact]]:
    owner, who = told.owner, told.who
    social = (
        stated(item.maybe_text("url"), "social account", who, item.maybe_text("provider"))
        for item in _items(owner, "socialAccounts")
    )
    blog, twitter = owner.maybe_text("websiteUrl"), owner.maybe_text("twitterUsername")
    for link in (stated(blog, "profile field", who), on_x(twitter, who), *social):
        if link is not None:
            yield cite(link, told.answer, who)


def _own(told: _Told, endpoint: str, more: int, seen: set[str]) -> Inquiry:
    """Read the own repositories, most stars first, and ask for at most `more` pages after the first."""
    total, count = _total(told.owner, "repositories"), 0
    error: SourceError | None = None
    while True:
        yield from _works(told, "repositories", seen)
        count += len(_items(told.owner, "repositories"))
        after, more = _cursor(told.owner), more - 1
        if error is not None or after is None or more < 0:
            break
        try:
            answer = yield _question(REPOSITORIES, told.who, endpoint, after)
            owner, error = _understood(answer, told.who)
            told = _Told(told.who, owner, answer)
        except SourceError as failed:
            error = failed
            break
    known = coverage(count, total, more=_cursor(told.owner) is not None)
    if known is not None:
        yield cite(known, told.answer, told.who, page=f"{told.who.url}?tab=repositories")
    if error is not None:
        raise error


def _cursor(owner: Payload) -> str | None:
    """Give where the next page of repositories begins; None on the last one."""
    connection = owner.maybe("repositories")
    info = None if connection is None else connection.maybe("pageInfo")
    return info.maybe_text("endCursor") if info is not None and info.flag("hasNextPage") else None


def _works(told: _Told, name: str, seen: set[str], *, pinned: bool = False) -> Iterator[Evidence[Project]]:
    """Read the repositories of a connection that were not `seen` in another: one may be pinned and own."""
    for item in _items(told.owner, name):
        full_name = item.text("nameWithOwner")
        if item.flag("isPrivate") or full_name.lower() in seen:
            continue
        seen.add(full_name.lower())
        project = _project(item, full_name, told.who, pinned=pinned)
        yield cite(project, told.answer, told.who, page=project.url or "")


def _project(item: Payload, full_name: str, who: Account, *, pinned: bool) -> Project:
    owned_by, _, name = full_name.rpartition("/")
    own = owned_by.casefold() == who.handle.casefold()
    role = ProjectRole.FORK if item.flag("isFork") else ProjectRole.OWNER
    release = item.maybe("latestRelease")
    return Project(
        name if own else full_name,
        role if own else ProjectRole.CONTRIBUTOR,
        description=item.maybe_text("description"),
        url=page_of(item, "url", f"https://github.com/{quote(full_name)}"),
        topics=tuple(node.at("topic").text("name") for node in _items(item, "repositoryTopics")),
        languages=_languages(item),
        stars=item.number("stargazerCount"),
        forks=item.number("forkCount"),
        archived=item.flag("isArchived") or False,
        created=item.moment("createdAt"),
        active=item.moment("pushedAt"),
        pinned=pinned,
        version=None if release is None else release.text("tagName"),
        released=None if release is None else release.moment("publishedAt"),
    )


def _languages(item: Payload) -> tuple[str, ...]:
    """Give the main language, then the others by size."""
    main = item.maybe("primaryLanguage")
    others = (edge.at("node").text("name") for edge in _items(item, "languages", "edges"))
    told = (*(() if main is None else (main.text("name"),)), *others)
    return tuple(dict.fromkeys(told))


def _interests(told: _Told) -> Iterator[Evidence[Interest]]:
    """Read public memberships and stars: who is drawn to what.

    A membership is not employment: nobody says since when, or as what. A single star is no passion: it says when.
    """
    for item in _items(told.owner, "organizations"):
        yield cite(Interest(item.text("login"), basis=MEMBER), told.answer, told.who)
    for edge in _items(told.owner, "starredRepositories", "edges"):
        node = edge.maybe("node")
        if node is None or node.flag("isPrivate"):
            continue
        language = node.maybe("primaryLanguage")
        topics = () if language is None else (language.text("name"),)
        star = Interest(node.text("nameWithOwner"), topics, basis="starred", seen=edge.moment("starredAt"))
        yield cite(star, told.answer, told.who, page=f"{told.who.url}?tab=stars")


def _activity(told: _Told) -> Iterator[Evidence[Activity]]:
    """Read the counts of the last year; when in it something happened, they do not say."""
    year = told.owner.maybe("contributionsCollection")
    if year is None:
        return
    since, until = year.moment("startedAt"), year.moment("endedAt")
    counts = tuple((what, count) for what, name in _CONTRIBUTIONS.items() if (count := year.number(name)))
    if counts and since is not None and until is not None:
        yield cite(Activity(counts, since, until), told.answer, told.who)
