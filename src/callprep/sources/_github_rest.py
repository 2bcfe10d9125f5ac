"""GitHub's REST API: five requests for one person, none of which needs a token.

Shapes: GitHub's OpenAPI description, `public-user`, `minimal-repository`, `social-account`, `organization-simple`
and `event`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias
from urllib.parse import parse_qsl, quote, urlsplit

from callprep.errors import SourceError, UrlRefusedError
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
    no_account,
    on_x,
    page_of,
    person,
    read,
    stated,
)
from callprep.sources._github_facts import Activity

__all__ = ["ask_rest", "next_page", "read_activity", "read_search"]

_HEADERS = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_NEXT = re.compile(r'(?i)\brel="?next\b')


def ask_rest(account: Account, api: str, pages: int) -> Inquiry:
    """Ask for the profile, then for its four lists; a list that fails does not hide the others."""
    answer = yield _get(api, account)
    profile = read(answer, no_account(account))
    who = person(account, profile, profile.maybe_text("type"), profile.number("id"), "html_url")
    yield from several(
        (
            _profile(profile, answer, who),
            _repositories(who, api, profile, pages),
            _social_accounts(who, api),
            _organisations(who, api),
            _events(who, api),
        )
    )


def _get(api: str, who: Account, path: str = "", **params: str | int) -> Request:
    return Request.get(f"{api}/users/{quote(who.handle, safe='')}{path}", params, _HEADERS)


def _list(answer: Response, who: Account, what: str) -> tuple[Payload, ...]:
    """Give the items of a page; no more than a page holds, whatever was sent."""
    return tuple(islice(read(answer, f"GitHub shows no {what} of {who.handle!r}"), PER_PAGE))


def _profile(profile: Payload, answer: Response, who: Account) -> Iterator[Evidence[Fact]]:
    """Read what the profile says; its `email` is left where it is (GitHub's terms, see the source's info)."""
    yield cite(_about(profile, who), answer, who)
    blog = stated(profile.maybe_text("blog"), "profile field", who)
    for link in (blog, on_x(profile.maybe_text("twitter_username"), who)):
        if link is not None:
            yield cite(link, answer, who)


def _about(profile: Payload, who: Account) -> About:
    return About(
        profile.maybe_text("name") or who.handle,
        bio=profile.maybe_text("bio"),
        place=profile.maybe_text("location"),
        employer=employer(profile.maybe_text("company")),
        open_to_work=True if profile.flag("hireable") else None,
        since=profile.moment("created_at"),
        figures=figures(followers=profile.number("followers"), public_repos=profile.number("public_repos")),
    )


def _repositories(who: Account, api: str, profile: Payload, pages: int) -> Inquiry:
    """Read the repositories, the last pushed first: the API cannot sort them by stars.

    A page that is named again would give the same ones again: the reading ends there.
    """
    answer: Response | None = None
    error: SourceError | None = None
    count = 0
    request: Request | None = _get(api, who, "/repos", type="owner", sort="pushed", per_page=PER_PAGE)
    seen = set[_Query]()
    while request is not None and len(seen) < pages and error is None and _query(request) not in seen:
        seen.add(_query(request))
        try:
            heard = yield request
            found = _list(heard, who, "repositories")
            answer = heard  # a page that was read, which can be cited for how far the reading went
            for item in found:
                yield from _project(item, heard, who)
                count += 1
            request = _following(heard, api)
        except SourceError as failed:
            error = failed
    known = coverage(count, profile.number("public_repos"), more=request is not None)
    if known is not None and answer is not None:
        yield cite(known, answer, who, page=f"{who.url}?tab=repositories")
    if error is not None:
        raise error


def _project(item: Payload, answer: Response, who: Account) -> Iterator[Evidence[Project]]:
    name = item.text("name")
    if item.flag("private"):  # shown to the owner's own token only, so not public
        return
    stars = item.number("stargazers_count")
    language = item.maybe_text("language")
    page = page_of(item, "html_url", f"{who.url}/{quote(name)}")
    project = Project(
        name,
        ProjectRole.FORK if item.flag("fork") else ProjectRole.OWNER,
        description=item.maybe_text("description"),
        url=page,
        topics=item.texts("topics"),
        languages=(language,) if language else (),
        stars=item.number("watchers_count") if stars is None else stars,  # its name until 2012
        forks=item.number("forks_count"),
        archived=item.flag("archived") or False,
        created=item.moment("created_at"),
        active=item.moment("pushed_at"),
    )
    yield cite(project, answer, who, page=page)


def _following(answer: Response, api: str) -> Request | None:
    link = next_page(answer, api)
    return None if link is None else Request.get(link, headers=_HEADERS)


_Query: TypeAlias = frozenset[tuple[str, str]]


def _query(request: Request) -> _Query:
    """Give what picks a page: the path changes after the first one, which goes by no number or by 1."""
    return frozenset(parse_qsl(urlsplit(request.url).query)) - {("page", "1")}


def next_page(answer: Response, api: str) -> str | None:
    """Give the address of the next page, as it stands in the `Link` header; None on the last page.

    After the first page it is `/user/{id}/repos`, so it is followed and never made up.

    Raises:
        UrlRefusedError: It leaves the API's own origin.
    """
    links = (found for value in answer.headers.all("link") for found in _LINK.finditer(value))
    link = next((found[1] for found in links if _NEXT.search(found[2])), None)
    if link is not None and _origin(link) != _origin(api):
        raise UrlRefusedError("the next page is not on GitHub's API", answer.shown_url, "foreign")
    return link


def _origin(url: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts.scheme, parts.netloc.lower()


def _social_accounts(who: Account, api: str) -> Inquiry:
    answer = yield _get(api, who, "/social_accounts", per_page=PER_PAGE)
    for item in _list(answer, who, "social accounts"):
        link = stated(item.maybe_text("url"), "social account", who, item.maybe_text("provider"))
        if link is not None:
            yield cite(link, answer, who)


def _organisations(who: Account, api: str) -> Inquiry:
    """Read public memberships: who is drawn to what. They are not employment: nobody says since when, or as what."""
    answer = yield _get(api, who, "/orgs", per_page=PER_PAGE)
    for item in _list(answer, who, "organisations"):
        yield cite(Interest(item.text("login"), basis=MEMBER), answer, who)


def _events(who: Account, api: str) -> Inquiry:
    answer = yield _get(api, who, "/events/public", per_page=PER_PAGE)
    activity = read_activity(_list(answer, who, "public events"))
    if activity is not None:
        yield cite(activity, answer, who)


def read_activity(events: tuple[Payload, ...]) -> Activity | None:
    """Count events, pushes, and the repositories pushed to; None where nothing happened.

    Commits are not counted: since 7 October 2025 a push does not list them (GitHub changelog).

    Raises:
        UnreadableError: An event is none.
    """
    dated = [(event, moment) for event in events if (moment := event.moment("created_at")) is not None]
    if not dated:
        return None
    pushes = [event for event, _ in dated if event.maybe_text("type") == "PushEvent"]
    counts = {"public events": len(dated), "pushes": len(pushes), "repositories pushed to": len(_places(pushes))}
    moments = [moment for _, moment in dated]
    told = tuple((what, count) for what, count in counts.items() if count)
    return Activity(told, since=min(moments), until=max(moments), seen=max(moments))


def _places(pushes: list[Payload]) -> set[str]:
    """Give the repositories pushed to; events of 2012 may name none, or "/"."""
    told = (repository.maybe_text("name") for push in pushes if (repository := push.maybe("repo")) is not None)
    return {name for name in told if name and name != "/"}


def read_search(answer: Response) -> tuple[Account, ...]:
    """Read the people that `GET /search/users` found: hits to choose from, since they come without a name.

    For callers who search by themselves and let a person choose; `GitHub` itself never searches::

        answer = client.send(Request.get("https://api.github.com/search/users", {"q": "fullname:Ada Example"}))
        hits = read_search(answer)

    Raises:
        SourceError: The answer is a refusal, a limit or unreadable.
    """
    hits = read(answer, "GitHub has no search there").items("items")
    found = (_hit(hit) for hit in hits if hit.maybe_text("type") in {None, "User"})
    return tuple(found)


def _hit(hit: Payload) -> Account:
    login, uid = hit.text("login"), hit.number("id")
    page = page_of(hit, "html_url", f"https://github.com/{quote(login)}")
    return Account("github", login, page, None if uid is None else str(uid))
