"""Personal homepages: who a person says they are, and which other accounts they call their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import attrs

from callprep.errors import InvalidInputError, NotAPersonError
from callprep.inquiry.several import left_out, several
from callprep.inquiry.source import ANY_PUBLIC, Inquiry, SourceInfo, Terms, Way
from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, cite
from callprep.model.facts import About, Coverage, Interest, Link
from callprep.reading.names import may_be, same_person
from callprep.reading.pages import Kind, Page, Profile, read_page
from callprep.sources._visit import Visit

__all__ = ["Homepage"]

_FEEDS, _TOPICS = 3, 30
_KILOBYTE, _KILOBYTES_READ = 1024, 512
_BETWEEN = re.compile(r"\s[-–—]\s|[|·•:]")
# XFN's word for what the person vouches for; the others are called as they are found
_RELS = {"rel-me": "me"}
_NOT_A_PERSON = {
    Kind.ORGANISATION: "the page is an organisation's",
    Kind.SEVERAL: "the page is about several people",
    Kind.PARKED: "the domain is on offer",
}


_INFO = SourceInfo(
    "homepage",
    way=Way.PAGE,
    hosts=ANY_PUBLIC,
    sites={"homepage"},
    gives={About, Link, Interest, Coverage},
    terms=Terms(
        "https://www.rfc-editor.org/rfc/rfc9309",
        read_on=date(2026, 11, 22),
        retention="what the page states of its owner, with the link; no picture",
        note="Each site has its own terms; its robots.txt is honoured.",
    ),
    requests="1 (+1 robots.txt)",
    plain_http=True,
)


@attrs.frozen
class Homepage:
    """Name, job, place, topics, feeds and other accounts, as a person's own page states them. Never a picture.

    A page of an organisation, of several people, or of a domain on offer gives its plain links, and no fact. A page
    that names somebody else gives that name, and nothing more.

    Attributes:
        pages: How many of a candidate's pages are read; `Coverage` tells the rest.
    """

    pages: int = attrs.field(default=5, validator=[attrs.validators.ge(1), attrs.validators.le(25)])

    @property
    def info(self) -> SourceInfo:
        """What it reads, gives and costs."""
        return _INFO

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read one page after the other; what went wrong with the first that failed is told last."""
        visit = Visit()
        accounts = candidate.on("homepage")
        read = (_read(visit, account, candidate) for account in accounts[: self.pages])
        yield from several((*read, left_out("homepages", accounts, self.pages, visit)), one_site=False)


def _read(visit: Visit, account: Account, candidate: Candidate) -> Inquiry:
    answer = yield from visit.page(account.url)
    page = read_page(answer.body, answer.url, answer.headers.get("content-type") or "")
    yield from _facts(page, answer, account, candidate)


def _facts(
    page: Page, answer: Response, account: Account, candidate: Candidate
) -> Iterator[Evidence[About | Link | Interest | Coverage]]:
    for fact in _stated(page, account, candidate):
        yield cite(fact, answer, account, page=page.url)
    nobody = _nobody(page)
    if nobody:
        raise NotAPersonError(nobody, page.url)
    if page.cut:
        total = max(_KILOBYTES_READ, len(answer.body) // _KILOBYTE)
        yield cite(Coverage(f"kB of the page {account.handle}", _KILOBYTES_READ, total), answer, account, page=page.url)


def _nobody(page: Page) -> str:
    """Say what a page is that is nobody's; empty for a person's, and for one that does not say."""
    return _NOT_A_PERSON.get(page.kind, "")


def _stated(page: Page, account: Account, candidate: Candidate) -> Iterator[About | Link | Interest]:
    own = (account, Account.page(page.url))
    if _nobody(page):
        yield from _links(page.profiles, own)
        return
    about = _about(page, account, candidate)
    if about is not None:
        yield about
    if page.name is None or _fits(page.name, candidate):
        yield from _links(page.profiles, own)
        yield from (Interest(topic, (topic,), basis="named on their homepage") for topic in page.topics[:_TOPICS])
        # what readers say below a post is not the person's own
        feeds = [feed for feed in page.feeds if "comment" not in feed.casefold()]
        yield from (Link(found, "feed") for feed in feeds[:_FEEDS] if (found := _page(feed, "feed")))


def _about(page: Page, account: Account, candidate: Candidate) -> About | None:
    """Say what the page says of its owner; None where it neither names nor marks up anybody."""
    name = page.name or page.nickname or _titled(page, candidate)
    if name is None and page.kind is not Kind.PERSON:
        return None
    return About(
        name or account.handle,
        headline=page.job_title,
        bio=page.note,
        place=page.place,
        employer=page.employer,
        topics=page.topics[:_TOPICS],
    )


def _titled(page: Page, candidate: Candidate) -> str | None:
    """Find the candidate's name in the page's title, the last resort of a page without markup."""
    pieces = (piece.strip() for piece in _BETWEEN.split(page.title))
    return next((piece for piece in pieces if same_person(piece, candidate.name)), None)


def _fits(name: str, candidate: Candidate) -> bool:
    handles = {account.handle.casefold() for account in candidate.accounts}
    return may_be(name, candidate.name) or name.casefold() in handles


def _links(profiles: tuple[Profile, ...], own: tuple[Account, ...]) -> Iterator[Link]:
    """Give the accounts that the page names; an address on no known site only where the page states it as theirs."""
    for profile in profiles:
        account = Account.from_url(profile.url)
        if account is None and profile.how != "plain":
            account = _page(profile.url)
        if account is not None and not any(account.same_as(other) for other in own):
            yield Link(account, _RELS.get(profile.how, profile.how))


def _page(url: str, site: str = "homepage") -> Account | None:
    try:
        return Account.page(url, site)
    except InvalidInputError:
        return None
