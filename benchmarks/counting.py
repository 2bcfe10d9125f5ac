"""P13: how many requests one GitHub person costs, counted by the server, against PyGithub asked for the same facts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import github
import httpx

import callprep
from benchmarks.github_answers import LOGIN
from benchmarks.measuring import Row
from benchmarks.server import Replay
from callprep.sources.github import GitHub

__all__ = ["rows"]

CANDIDATE = callprep.Candidate("Rajiv Menon").with_accounts(f"https://github.com/{LOGIN}")
TOKEN = "not-a-real-token"  # noqa: S105 -- as it says


class _Detour(httpx.BaseTransport):
    """Takes what is on its way to any https host to the server on loopback; the host named in the request stays."""

    def __init__(self, server: Replay) -> None:
        self._port, self._transport = server.port, httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port)
        return self._transport.handle_request(
            httpx.Request(
                request.method, url, headers=request.headers, content=request.content, extensions=request.extensions
            )
        )

    def close(self) -> None:
        self._transport.close()


def rows(pairs: int) -> tuple[Row, ...]:
    """Count; once is enough, for counts do not waver."""
    del pairs
    with Replay() as server:
        rest, own = _counted(server, lambda: _researched(server, GitHub(), {}))
        graph, own_too = _counted(server, lambda: _researched(server, GitHub("graphql"), {"github": TOKEN}))
        plain, theirs = _counted(server, lambda: _through_pygithub(server, token=False))
        full, theirs_too = _counted(server, lambda: _through_pygithub(server, token=True))
    assert own == own_too == theirs == theirs_too, "the same facts on all four ways"
    what = "requests for one GitHub person"
    return (
        Row("P13", f"{what}, no token", f"PyGithub: {plain}", (rest,), 5, unit=""),
        Row("P13", f"{what}, with one", f"PyGithub: {full}", (graph,), 1, unit=""),
    )


def _counted(server: Replay, work: Callable[[], set[str]]) -> tuple[int, set[str]]:
    before = server.counts()
    found = work()
    return (server.counts() - before).total(), found


def _researched(server: Replay, source: GitHub, tokens: dict[str, str]) -> set[str]:
    with callprep.Client(tokens, infos=[source.info], transport=_Detour(server)) as net:
        dossier = callprep.research(CANDIDATE, [source], net=net, strict=True)
    assert not dossier.gaps, dossier.gaps
    projects = [evidence.fact for evidence in dossier.of(callprep.Project)]
    return {project.title for project in projects if project.role is callprep.ProjectRole.OWNER}


def _through_pygithub(server: Replay, *, token: bool) -> set[str]:
    """Ask for what the source of that plan tells, as far as PyGithub knows it.

    Pinned work, work for others and the figures of the last year are told by GraphQL alone and left out.
    """
    auth = github.Auth.Token(TOKEN) if token else None
    client = github.Github(base_url=server.origin, per_page=100, auth=auth, seconds_between_requests=None, retry=None)
    with closing(client):
        user = client.get_user(LOGIN)
        repositories = list(user.get_repos(type="owner", sort="pushed"))
        told = [user.name, user.bio, user.location, user.company, user.blog, user.followers, *user.get_orgs()]
        # what PyGithub has no method for, its requester can be asked
        told += user.requester.requestJsonAndCheck("GET", f"/users/{LOGIN}/social_accounts")
        told += [(one.description, one.topics, one.stargazers_count, one.pushed_at) for one in repositories]
        if token:
            told += [one.get_languages() for one in repositories]
            told += [*user.get_starred(), client.search_issues(f"type:pr is:merged author:{LOGIN}").totalCount]
        else:
            told += [*user.get_public_events()]
    return {one.name for one in repositories if not one.fork}
