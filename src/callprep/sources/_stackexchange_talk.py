"""How to talk to the Stack Exchange API: its wrapper, its errors, its pauses and its quota.

Facts are from https://api.stackexchange.com/docs ("wrapper", "throttle", "error-handling", "compression", "filters").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

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
from callprep.inquiry.source import Flow, Inquiry
from callprep.inquiry.wire import Request, Response
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.reading.gunzip import gunzipped

__all__ = ["PER_PAGE", "BadParameterError", "Page", "Talk", "error_of", "pages", "read_page"]

PER_PAGE = 100
"""Items on a page at most (docs, "paging")."""

_API = "https://api.stackexchange.com/2.3"
_SECONDS = re.compile(r"\bin ([0-9]{1,9}) seconds\b")


class BadParameterError(UnreadableError):
    """The API refuses a parameter that we gave: worth one more try without it."""


@attrs.frozen
class Page:
    """One good answer, out of its wrapper: the items, and what the API asks of its caller.

    `backoff` is how many seconds to leave this method alone, `left` how many calls remain today.
    """

    answer: Response
    items: tuple[Payload, ...]
    more: bool = False
    backoff: int = 0
    left: int | None = None

    def one(self) -> Payload:
        """Give the one item.

        Raises:
            ProfileNotFoundError: There is none: an unknown id is left out of a good answer, without an error.
        """
        if not self.items or self.items[0].maybe_text("user_type") == "does_not_exist":
            raise ProfileNotFoundError("no user has that number", self.answer.url)
        return self.items[0]


def read_page(answer: Response) -> Page:
    """Take an answer out of its wrapper; a compressed body is decoded whatever the headers say.

    Raises:
        SourceError: `error_id` names an error, whatever the status; or the status does; or the body is not what it
            should be.
    """
    # the key stands in the query: it goes no further
    answer = attrs.evolve(answer, url=answer.shown_url)
    try:
        told = attrs.evolve(answer, status=200, body=gunzipped(answer.body, answer.url)).payload()
        error_id = told.number("error_id")
    except UnreadableError:
        answer.raise_for_status()
        raise
    if error_id is not None:
        raise error_of(error_id, told.maybe_text("error_message") or "", answer)
    answer.raise_for_status()
    return Page(
        answer,
        tuple(islice(told.at("items"), PER_PAGE)),
        more=told.flag("has_more") or False,
        backoff=max(0, told.number("backoff") or 0),
        left=told.number("quota_remaining"),
    )


def error_of(error_id: int, message: str, answer: Response) -> SourceError:
    """Say what an `error_id` stands for (docs, "error-handling"): the HTTP status is 400 for nearly all of them."""
    url = answer.url
    if error_id == 502:  # noqa: PLR2004 -- throttle_violation
        found = _SECONDS.search(message[:500])
        wait = float(found[1]) if found else answer.retry_after
        return RateLimitedError("too many questions came from this address; asking again makes it worse", url, wait)
    if error_id == 400:  # noqa: PLR2004 -- bad_parameter
        return BadParameterError("the API refuses a parameter of the question (error 400)", url)
    if error_id == 404:  # noqa: PLR2004 -- no_method, said of ids that are no numbers as well
        return ProfileNotFoundError("the API has nothing there (error 404)", url)
    if error_id in {401, 402, 403, 405, 406}:
        return AccessDeniedError(f"the API wants another key, or shows it to nobody (error {error_id})", url)
    if error_id in {500, 503}:
        return UnreachableError(f"the API is in trouble (error {error_id})", url)
    return UnreadableError(f"the API did not understand the question (error {error_id})", url)


@attrs.define
class Talk:
    """What the API has asked of us in one inquiry: a pause for each method, and how many calls are left.

    `heard` is the last good answer, `networks` the network accounts that were read.
    """

    pauses: dict[str, float] = attrs.field(factory=dict[str, float])
    left: int | None = None
    heard: Response | None = None
    networks: set[str] = attrs.field(factory=set[str])

    def ask(
        self,
        method: str,
        path: str,
        site: str | None,
        params: dict[str, str | int],
        *,
        fields: str | None = None,
    ) -> Flow[Page]:
        """Ask once, no sooner than the API allows.

        Args:
            method: What a pause holds for: the path without its ids.
            path: The path behind the version.
            site: The API's name of a site; None for methods of the network, which refuse one.
            params: The other parameters.
            fields: The id of a filter. One that the API does not know costs fields, not the answer: it is asked again
                without.

        Raises:
            RateLimitedError: The last answer said that no call is left for today.
        """
        asked = {"site": site, **params} if site else params
        if fields is None:
            return (yield from self._once(method, path, asked))
        try:
            return (yield from self._once(method, path, {**asked, "filter": fields}))
        except BadParameterError:
            return (yield from self._once(method, path, asked))

    def _once(self, method: str, path: str, params: dict[str, str | int]) -> Flow[Page]:
        url = _API + path
        if self.left is not None and self.left <= 0:
            raise RateLimitedError("today's quota is spent; with a CALLPREP_STACKEXCHANGE_KEY it is larger", url)
        page = read_page((yield Request.get(url, params, after=self.pauses.pop(method, 0.0))))
        self.heard, self.left = page.answer, page.left
        if page.backoff:
            # one second more than it says, as StackAPI does: coming too early costs the rest of the day
            self.pauses[method] = page.backoff + 1.0
        return page


def pages(
    talk: Talk,
    method: str,
    path: str,
    read: Callable[[Page], Iterable[Evidence[Fact]]],
    *,
    site: str | None,
    params: dict[str, str | int],
    most: int,
) -> Inquiry:
    """Ask page after page while there are more, `most` at most, and give what `read` finds on each as it comes."""
    for number in range(1, most + 1):
        asked = params if number == 1 else {**params, "page": number}
        page = yield from talk.ask(method, path, site, asked)
        yield from read(page)
        if not page.more or not page.items:
            break
