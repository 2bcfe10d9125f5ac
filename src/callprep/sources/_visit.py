"""How pages of strangers are visited: their robots.txt first, once a site, and then one page at a time."""

from __future__ import annotations

from urllib.parse import urlsplit

import attrs

from callprep.errors import (
    AccessDeniedError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UrlRefusedError,
)
from callprep.inquiry.source import Flow
from callprep.inquiry.wire import Request, Response, shown_url
from callprep.reading.robots import AGENT, MOST_BYTES, allowed

__all__ = ["Visit"]

_SERVER_ERRORS = 500


@attrs.define
class Visit:
    """The pages of one inquiry; `heard` is the last good answer."""

    heard: Response | None = None
    _robots: dict[str, str | SourceError] = attrs.field(factory=dict[str, str | SourceError])

    def page(self, url: str) -> Flow[Response]:
        """Ask for one page, if its site lets us.

        Raises:
            UrlRefusedError: The address is none, or robots.txt asks us not to read it (reason "robots").
            SourceError: There is no good answer; or none about robots.txt, and so no leave to ask.
        """
        site = _site(url)
        if site not in self._robots:
            self._robots[site] = yield from _robots_of(site)
        rules = self._robots[site]
        if isinstance(rules, SourceError):
            raise rules
        if not allowed(rules, AGENT, url):
            raise UrlRefusedError("its robots.txt asks us not to read it", shown_url(url), "robots")
        answer = yield Request.get(url)
        answer.raise_for_status()
        self.heard = answer
        return answer


def _site(url: str) -> str:
    """Give what one robots.txt speaks for: scheme, host and port (RFC 9309, 2.3)."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        raise UrlRefusedError("no http or https address", shown_url(url), "invalid")
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _robots_of(site: str) -> Flow[str | SourceError]:
    """Give the text of a robots.txt, empty where there is none, or what keeps us from asking anything there.

    None is what 4xx says, and a redirect that cannot be followed (RFC 9309, 2.3.1.2 and 2.3.1.3). A server in trouble
    or out of reach has to be taken for one that forbids everything (2.3.1.4); so is one that answers with a limit,
    since it asks to be left alone.
    """
    url = f"{site}/robots.txt"
    try:
        answer = yield Request.get(url)
    except SourceError as error:
        return "" if _says_none(error) else _no_leave(error, url)
    fault = answer.error
    if fault is None:
        return answer.body[:MOST_BYTES].decode("utf-8", "replace")
    none = answer.status < _SERVER_ERRORS and not isinstance(fault, RateLimitedError)
    return "" if none else _no_leave(fault, url)


def _says_none(error: SourceError) -> bool:
    missing = isinstance(error, ProfileNotFoundError | AccessDeniedError)
    return missing or (isinstance(error, UrlRefusedError) and error.reason == "redirect")


def _no_leave(error: SourceError, url: str) -> SourceError:
    """Say why a site in trouble is not asked; any other error already says it, a limit until when."""
    if not isinstance(error, UnreachableError):
        return error
    return UnreachableError(
        f"its robots.txt cannot be had, and without it nothing is asked there: {error.message}", url
    )
