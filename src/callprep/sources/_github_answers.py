"""What GitHub's answers stand for, in both of its APIs: limits, refusals and accounts."""

from __future__ import annotations

import attrs

from callprep.errors import (
    AccessDeniedError,
    InvalidInputError,
    NotAPersonError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreadableError,
)
from callprep.inquiry.payload import Payload
from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.facts import Coverage, Link
from callprep.model.sites import is_known_host

__all__ = [
    "ENTERPRISE_TOKENS",
    "MEMBER",
    "PER_PAGE",
    "SECONDARY_WAIT",
    "TOKENS",
    "coverage",
    "employer",
    "figures",
    "limited",
    "no_account",
    "on_x",
    "page_of",
    "person",
    "read",
    "speaks_of_limit",
    "stated",
]

MEMBER = "public member of the organisation"
"""The basis of an interest in an organisation: a membership that the person shows, which is no employment."""

PER_PAGE = 100
"""Items a page; the most there is (GitHub docs, "Using pagination in the REST API")."""

SECONDARY_WAIT = 60.0
"""Seconds to wait where no header says how long (GitHub docs, "Rate limits for the REST API": at least a minute)."""

TOKENS = ("CALLPREP_GITHUB_TOKEN", "GITHUB_TOKEN")
"""Where a token for github.com may stand."""

ENTERPRISE_TOKENS = ("CALLPREP_GITHUB_TOKEN", "GH_ENTERPRISE_TOKEN")
"""Where a token for an Enterprise Server may stand; the second is the name that GitHub's own client uses."""

_LIMITS = (b"secondary rate limit", b"abuse detection", b"api rate limit exceeded")
_SPOKEN = 4096  # bytes of an error's body that are looked at: the message comes first and is short


def read(answer: Response, missing: str) -> Payload:
    """Read an answer's JSON; `missing` is what to say of a 404.

    Raises:
        SourceError: The answer is a refusal, a limit or unreadable, in GitHub's own terms.
    """
    error = _failure(answer, missing)
    if error is not None:
        raise error
    return answer.payload()


def _failure(answer: Response, missing: str) -> SourceError | None:
    error, url = answer.error, answer.shown_url
    if isinstance(error, RateLimitedError) or (answer.status == 403 and speaks_of_limit(answer.body)):  # noqa: PLR2004 -- Forbidden
        return limited(answer)
    told = {
        401: AccessDeniedError(_bad_token(url), url),
        404: ProfileNotFoundError(missing, url),
        451: AccessDeniedError("GitHub blocks it for legal reasons (status 451)", url),
    }
    return told.get(answer.status, error)


def _bad_token(url: str) -> str:
    names = TOKENS if url.startswith("https://api.github.com/") else ENTERPRISE_TOKENS
    return f"GitHub does not accept the token in {' or '.join(names)}: renew it, or unset it to ask without one"


def speaks_of_limit(message: bytes) -> bool:
    """Tell whether an error's text is about a limit: headers may be missing where calls are left."""
    told = message[:_SPOKEN].lower()
    return any(words in told for words in _LIMITS)


def limited(answer: Response) -> RateLimitedError:
    """Give the error of an answer that is a limit: wait as long as it says, or a minute where it says nothing."""
    wait = answer.retry_after
    return RateLimitedError("GitHub was asked too often", answer.shown_url, SECONDARY_WAIT if wait is None else wait)


def no_account(account: Account) -> str:
    """Say that nobody is there, and no more than that: a 404 does not tell why."""
    return f"no public account {account.handle!r} on GitHub: renamed, deleted, suspended, or never there"


def person(account: Account, profile: Payload, kind: str | None, uid: int | None, page: str) -> Account:
    """Give the account as GitHub spells it, with its id.

    Args:
        account: As the candidate has it.
        profile: The answer, with its `login`.
        kind: What the answer says it is ("User"); None where it does not say.
        uid: The answer's numeric id.
        page: The member of the answer that holds the profile's address.

    Raises:
        NotAPersonError: It is an organisation or a bot.
        ProfileNotFoundError: The name belongs to somebody else now: logins are given out again, ids are not.
        UnreadableError: The answer is about another login than the one asked for.
    """
    login = profile.text("login")
    if kind not in {None, "User"} or login.endswith("[bot]"):
        what = {"Organization": "an organisation"}.get(kind or "", "a bot or the like")
        raise NotAPersonError(f"the GitHub account {account.handle!r} is {what}, not a person", profile.url)
    if login.casefold() != account.handle.casefold():
        raise UnreadableError(f"{profile.path}.login is not {account.handle!r}, which was asked for", profile.url)
    if uid is not None and account.uid not in {None, str(uid)}:
        message = f"the GitHub account {account.handle!r} has changed hands: its id is no longer {account.uid}"
        raise ProfileNotFoundError(message, profile.url)
    url = page_of(profile, page, account.url or f"https://github.com/{login}")
    return attrs.evolve(account, handle=login, url=url, uid=account.uid if uid is None else str(uid))


def page_of(item: Payload, name: str, instead: str) -> str:
    """Give the address in a member, where a person can open it; `instead` where it is none."""
    told = item.maybe_text(name) or ""
    return told if told.startswith(("https://", "http://")) else instead


def employer(company: str | None) -> str | None:
    """Trim the free text of `company`: "@acme " is acme."""
    return (company or "").lstrip("@ ").strip() or None


def figures(**counts: int | None) -> tuple[tuple[str, int], ...]:
    """Give the counters that the site told."""
    return tuple((name, count) for name, count in counts.items() if count is not None)


def on_x(handle: str | None, owner: Account) -> Link | None:
    """Read the profile's own field for X; None where it holds no handle."""
    return stated(f"https://x.com/{handle.lstrip('@')}", "profile field", owner) if handle else None


def stated(url: str | None, rel: str, owner: Account, provider: str | None = None) -> Link | None:
    """Read an address from a profile as another account; None where it is none, or the profile itself.

    A page on github.io is somebody's site, though a login can be read off it. A page that names nobody on a site
    which callprep knows (a company's, a login form) is not a person's. What stands on a service that callprep does not
    know keeps the name of its `provider`, so that nobody takes it for a homepage.
    """
    account = _account(url or "", (provider or "generic").lower())
    return None if account is None or account.same_as(owner) else Link(account, rel)


def _account(url: str, provider: str) -> Account | None:
    known = Account.from_url(url)
    own_site = known is not None and known.site == "github" and ".github.io" in url.lower()
    if known is not None and not own_site:
        return known
    try:
        page = Account.page(url)
    except InvalidInputError:
        return None  # free text: "ask me", a mail address
    if not own_site and is_known_host(page.handle.partition("/")[0]):
        return None
    return page if provider == "generic" else Account(provider, page.handle, page.url)


def coverage(count: int, total: int | None, *, more: bool) -> Coverage | None:
    """Say how many repositories were read where that is not all; `more` tells that another page stands there."""
    if total is not None and total > count:
        return Coverage("repositories", count, total)
    return Coverage("repositories", count) if more else None
