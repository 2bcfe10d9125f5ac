"""Stack Overflow and its sister sites: what somebody explains well, what they ask, and where else they take part."""

from __future__ import annotations

from datetime import date

import attrs

from callprep.errors import ProfileNotFoundError
from callprep.inquiry.payload import Payload
from callprep.inquiry.several import left_out, several
from callprep.inquiry.source import Auth, Flow, Inquiry, SourceInfo, Terms, Way
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.facts import About, Answer, Coverage, Interest, Link, Skill
from callprep.sources._stackexchange_facts import (
    SITES,
    Seat,
    about,
    author_of,
    best_answers,
    expertise,
    good_answers,
    network,
    seat_of,
    untitled,
)
from callprep.sources._stackexchange_talk import PER_PAGE, Page, Talk, pages

__all__ = ["StackExchange"]

_WITH_ABOUT_ME = "!9YdnSA071"
"""The default fields and `about_me`: an answer of 2014, with the question, is quoted in
https://github.com/keybase/keybase-issues/issues/1183; filters never change and never expire (API docs, "filters")."""

_TAGS = 30
_NETWORK_PAGES = 3  # of a hundred sites each; there are fewer than two hundred


_INFO = SourceInfo(
    "stackexchange",
    way=Way.API,
    hosts={"api.stackexchange.com"},
    sites=SITES,
    gives={About, Skill, Interest, Answer, Link, Coverage},
    auth=Auth(("CALLPREP_STACKEXCHANGE_KEY",), param="key"),
    terms=Terms(
        "https://stackoverflow.com/legal/api-terms-of-use",
        read_on=date(2026, 11, 22),
        retention="answers and tags with link and attribution; no mirror of profiles",
        note=(
            "On that day the text could not be had: read it before working for others. Posts are CC BY-SA: who "
            "quotes one names site and author and links both (stackoverflow.blog, 2009-06-25)."
        ),
    ),
    requests="3, +2 for the best answers (+1 with a filter_id)",
)


@attrs.frozen
class StackExchange:
    """Reputation, top tags, best answers, links and sister accounts of one person.

    Without a key an address has 300 requests a day, with one 10,000.

    Attributes:
        answers: How many of the best answers to look at, 0 to 100; with 0 their two requests are saved.
        accounts: How many of a candidate's accounts are read, those on Stack Overflow first; `Coverage` tells the rest.
        filter_id: A filter of one's own, made once by `/filters/create` with `unsafe=false` and `user.about_me`,
            `user.answer_count`, `user.question_count`, `answer.title`, `answer.link`, `answer.tags`: with it the best
            answers cost one request.
    """

    answers: int = attrs.field(default=10, validator=[attrs.validators.ge(0), attrs.validators.le(PER_PAGE)])
    accounts: int = attrs.field(default=3, validator=attrs.validators.ge(1))
    filter_id: str | None = None

    @property
    def info(self) -> SourceInfo:
        """What it reads, gives and costs."""
        return _INFO

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read one account after the other; what went wrong first is told last, a limit at once."""
        talk = Talk()
        accounts = (*candidate.on("stackoverflow"), *candidate.on("stackexchange"))
        read = (self._account(talk, account) for account in accounts[: self.accounts])
        yield from several((*read, left_out("Stack Exchange accounts", accounts, self.accounts, talk)))

    def _account(self, talk: Talk, account: Account) -> Inquiry:
        seat = seat_of(account)
        if seat.site is None:
            yield from _network(talk, account, seat.number)
            return
        path = f"/users/{seat.number}"
        user = yield from talk.ask("users", path, seat.site, {}, fields=self.filter_id or _WITH_ABOUT_ME)
        yield from about(user, seat, account)
        tags = yield from talk.ask("top-tags", f"{path}/top-tags", seat.site, {"pagesize": _TAGS})
        yield from expertise(tags, seat, account)
        number = user.one().number("account_id") or 0
        if number > 0:
            yield from _network(talk, account, str(number))
        # every post has a tag: who has answered under none has not answered
        if self.answers and any((tag.number("answer_count") or 0) > 0 for tag in tags.items):
            yield from self._best(talk, seat, account, author_of(user, seat))

    def _best(self, talk: Talk, seat: Seat, account: Account, author: str) -> Inquiry:
        wanted: dict[str, str | int] = {"order": "desc", "sort": "votes", "pagesize": self.answers}
        path = f"/users/{seat.number}/answers"
        try:
            page = yield from talk.ask("answers", path, seat.site, wanted, fields=self.filter_id)
        except ProfileNotFoundError:
            return  # the person was there a moment ago: what is not to be found are answers
        page = attrs.evolve(page, items=page.items[: self.answers])
        questions = yield from _questions(talk, seat, page)
        yield from best_answers(page, questions, account, seat=seat, author=author)


def _questions(talk: Talk, seat: Seat, page: Page) -> Flow[dict[int | None, Payload]]:
    """Fetch the questions whose titles the answers came without."""
    ids = untitled(good_answers(page))
    if not ids:
        return {}
    asked = yield from talk.ask("questions", f"/questions/{';'.join(ids)}", seat.site, {"pagesize": PER_PAGE})
    return {question.number("question_id"): question for question in asked.items}


def _network(talk: Talk, account: Account, number: str) -> Inquiry:
    """Give the sister accounts; several accounts of one person lead to one network account, which is read once."""
    if number in talk.networks:
        return
    talk.networks.add(number)
    yield from pages(
        talk,
        "associated",
        f"/users/{number}/associated",
        lambda page: network(page, account),
        site=None,
        params={"pagesize": PER_PAGE, "types": "main_site"},
        most=_NETWORK_PAGES,
    )
