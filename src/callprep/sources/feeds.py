"""Feeds of blogs: what somebody has published lately, in RSS, Atom or JSON Feed."""

from __future__ import annotations

from datetime import date

import attrs

from callprep.errors import ProfileNotFoundError, SourceError, UnreadableError
from callprep.inquiry.several import left_out, several
from callprep.inquiry.source import ANY_PUBLIC, Flow, Inquiry, SourceInfo, Terms, Way
from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.facts import Coverage, Post
from callprep.model.sites import page
from callprep.reading.feeds import Feed, feed_candidates, read_feed
from callprep.reading.pages import read_page
from callprep.sources._feeds_posts import facts
from callprep.sources._visit import Visit

__all__ = ["Feeds"]

_TRIES = 3
_SITES = frozenset({"devto", "feed", "hashnode", "medium", "substack"})


_INFO = SourceInfo(
    "feeds",
    way=Way.PAGE,
    hosts=ANY_PUBLIC,
    sites=_SITES,
    gives={Post, Coverage},
    terms=Terms(
        "https://www.rfc-editor.org/rfc/rfc9309",
        read_on=date(2026, 11, 22),
        retention="title, date, topics and the first 300 characters, with the link",
        note="Feeds are made for readers: fetched seldom, quoted short. Each site's robots.txt is honoured.",
    ),
    requests="1 a feed, up to 3 to find it (+1 robots.txt a site)",
    plain_http=True,
)


@attrs.frozen
class Feeds:
    """The newest posts of a person's feeds, theirs alone: of a feed that several write, those under their name.

    Attributes:
        entries: How many posts of a feed are given, the newest; `Coverage` tells the rest.
        feeds: How many of a candidate's feeds are read; `Coverage` tells the rest.
    """

    entries: int = attrs.field(default=20, validator=attrs.validators.ge(1))
    feeds: int = attrs.field(default=5, validator=[attrs.validators.ge(1), attrs.validators.le(8)])

    @property
    def info(self) -> SourceInfo:
        """What it reads, gives and costs."""
        return _INFO

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read one feed after the other; what went wrong with the first that failed is told last."""
        visit = Visit()
        accounts = tuple(account for account in candidate.accounts if account.site in _SITES)
        read = (self._read(visit, account, candidate) for account in accounts[: self.feeds])
        yield from several((*read, left_out("feeds", accounts, self.feeds, visit)), one_site=False)

    def _read(self, visit: Visit, account: Account, candidate: Candidate) -> Inquiry:
        feed, answer = yield from _found(visit, account)
        yield from facts(feed, answer, account, candidate, self.entries)


def _found(visit: Visit, account: Account) -> Flow[tuple[Feed, Response]]:
    """Find the feed of an account: at its address, by what the page there links, or at the customary places.

    Raises:
        UnreadableError: Something stands there, and it is no feed and leads to none.
        ProfileNotFoundError: Nothing stands there.
    """
    places, asked = _places(account), list[str]()
    trouble: SourceError | None = None
    while places and len(asked) < _TRIES:
        asked.append(places[0])
        try:
            answer = yield from visit.page(places[0])
        except ProfileNotFoundError as missing:
            trouble = trouble or missing
        else:
            try:
                return read_feed(answer.body, answer.url, answer.headers.get("content-type") or ""), answer
            except UnreadableError as no_feed:
                trouble = no_feed
                places = _linked(answer) or places
        places = [place for place in places if place not in asked]
    raise trouble or ProfileNotFoundError("it has no address to look for a feed at", account.url)


def _places(account: Account) -> list[str]:
    """Give the addresses at which a feed may be, the likeliest first."""
    if account.site == "feed":
        return [account.url, *feed_candidates(account.url)]
    if account.site == "hashnode" and not account.handle.endswith(".hashnode.dev"):
        return [account.url]  # an author there, whose page hides the address of the blog
    return list(feed_candidates(page(account.site, account.handle)))


def _linked(answer: Response) -> list[str]:
    """Give the feeds that a page links; none where it is no page."""
    try:
        return list(read_page(answer.body, answer.url, answer.headers.get("content-type") or "").feeds)
    except UnreadableError:
        return []
