"""What the answers of the Stack Exchange API say of a person: pure functions from a page to evidence.

Facts are from https://api.stackexchange.com/docs ("types/user", "types/top-tag", "types/network-user", "types/answer").
Strings come HTML-escaped, and are unescaped once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

import attrs

from callprep.errors import InvalidInputError, ProfileNotFoundError
from callprep.inquiry.payload import Payload
from callprep.model.accounts import Account
from callprep.model.evidence import Evidence, cite
from callprep.model.facts import About, Answer, Coverage, Interest, Link, Skill
from callprep.reading.plain import links_of_html, one_line, text_of_html
from callprep.sources._stackexchange_talk import Page

__all__ = [
    "SITES",
    "Membership",
    "Seat",
    "about",
    "author_of",
    "best_answers",
    "expertise",
    "good_answers",
    "memberships",
    "network",
    "seat_of",
    "untitled",
]

SITES = frozenset({"stackoverflow", "stackexchange"})
"""The sites of the accounts that can be read."""

_BIO_LINKS = 20
_NUMBER = re.compile(r"[1-9][0-9]{0,17}")
_SITE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?")
_ADDRESS = re.compile(r"https?://([a-z0-9.-]{1,253})(/[!#-;=?-\[\]-~]*)?")
_NETWORK = re.compile(
    r"(?:https?://)?(?:[a-z0-9.-]{1,200}\.)?"
    r"(?:askubuntu|mathoverflow|serverfault|stackapps|stackexchange|stackoverflow|superuser)\.(?:com|net)(?:[/?#]|$)"
)
_LABELS = {
    "askubuntu": "Ask Ubuntu",
    "mathoverflow.net": "MathOverflow",
    "meta": "Meta Stack Exchange",
    "serverfault": "Server Fault",
    "stackapps": "Stack Apps",
    "stackoverflow": "Stack Overflow",
    "superuser": "Super User",
}


@attrs.frozen
class Seat:
    """Where somebody sits in the network.

    `site` is the API's name of a site, None for the network as a whole; `host` is the site's own.
    """

    site: str | None
    number: str
    host: str

    @property
    def label(self) -> str:
        """What to call the site in a sentence."""
        return _LABELS.get(self.site or "", self.host)


def seat_of(account: Account) -> Seat:
    """Read the handle of an account: "22656" or "es/77" on Stack Overflow, "superuser/12" or "network/1" elsewhere.

    Raises:
        ProfileNotFoundError: It is none of these; accounts have numbers, names are for show.
    """
    name, _, number = account.handle.rpartition("/")
    on_overflow = account.site == "stackoverflow"
    if not _NUMBER.fullmatch(number) or not (_SITE.fullmatch(name) if name else on_overflow):
        raise ProfileNotFoundError("accounts here have a number, as in stackoverflow.com/users/22656", account.url)
    if on_overflow:
        site: str | None = f"{name}.stackoverflow" if name else "stackoverflow"
    else:
        site = {"network": None, "mathoverflow": "mathoverflow.net"}.get(name, name)
    page = Account(account.site, account.handle).url
    return Seat(site, number, page.partition("://")[2].partition("/")[0])


def about(page: Page, seat: Seat, account: Account) -> Iterator[Evidence[About | Link]]:
    """Read a user: who they say they are, and the addresses they give."""
    user = page.one()
    profile = _profile(user, seat)
    markup = user.maybe_text("about_me") or ""
    fact = About(
        _line(user, "display_name") or f"user {seat.number}",
        bio=text_of_html(markup) or None,
        place=_line(user, "location"),
        since=user.moment("creation_date"),
        figures=tuple(_figures(user)),
    )
    yield cite(fact, page.answer, account, page=profile)
    for link in _links(user.maybe_text("website_url"), markup, account):
        yield cite(link, page.answer, account, page=profile)


def _figures(user: Payload) -> Iterator[tuple[str, int]]:
    badges = user.maybe("badge_counts") or Payload({})
    # of a suspended user a reputation of 1 is shown, which is none
    suspended = user.maybe("timed_penalty_date") is not None
    told = {
        "reputation": None if suspended else user.number("reputation"),
        "gold badges": badges.number("gold"),
        "silver badges": badges.number("silver"),
        "bronze badges": badges.number("bronze"),
        "answers": user.number("answer_count"),
        "questions": user.number("question_count"),
    }
    return ((name, number) for name, number in told.items() if number is not None)


def _links(website: str | None, markup: str, own: Account) -> Iterator[Link]:
    seen = [own]
    # a question that somebody links in their text is no account of theirs
    bio = [(url, "bio link") for url in links_of_html(markup)[:_BIO_LINKS]]
    for url, rel in [(website or "", "website"), *bio]:
        account = _named(url)
        if account is not None and not any(account.same_as(other) for other in seen):
            seen.append(account)
            yield Link(account, rel)


def _named(url: str) -> Account | None:
    """Read an address that a person gave, with or without scheme: an account, or else a page of their own."""
    try:
        account = Account.from_url(url)
        return account or (None if not url or _NETWORK.match(url.lower()) else Account.page(url))
    except InvalidInputError:
        return None


def expertise(page: Page, seat: Seat, account: Account) -> Iterator[Evidence[Skill | Interest | Coverage]]:
    """Read top tags: with answers a tag is a skill, the best first; with questions alone it is an interest."""
    for tag in sorted(page.items, key=lambda tag: -(tag.number("answer_score") or 0)):
        name = tag.text("tag_name")
        answers, questions = tag.number("answer_count") or 0, tag.number("question_count") or 0
        if answers > 0:
            score = tag.number("answer_score") or 0
            basis = f"{_count(answers, 'answer')} on {seat.label}, score {score}"
            yield cite(Skill(name, (name,), basis=basis, score=score, count=answers), page.answer, account)
        elif questions > 0:
            basis = f"{_count(questions, 'question')} on {seat.label}, no answer"
            yield cite(Interest(name, (name,), basis=basis), page.answer, account)
    if page.more:
        yield cite(Coverage(f"tags on {seat.label}", len(page.items)), page.answer, account)


@attrs.frozen
class Membership:
    """An account on one site of the network, and the site's name; `posts` counts questions and answers."""

    account: Account
    site: str
    reputation: int
    posts: int


def memberships(page: Page) -> tuple[Membership, ...]:
    """Read the accounts of a network user, the highest reputation first.

    Whoever has 200 points on one site is given 100 on every other: an account without a post says nothing and is left
    out.
    """
    return tuple(sorted(_memberships(page), key=attrgetter("reputation"), reverse=True))


def _memberships(page: Page) -> Iterator[Membership]:
    for item in page.items:
        posts = (item.number("answer_count") or 0) + (item.number("question_count") or 0)
        account = Account.from_url(f"{item.text('site_url').rstrip('/')}/users/{item.number('user_id')}")
        if posts > 0 and account is not None and account.site in SITES:
            name = _line(item, "site_name") or str(account)
            yield Membership(account, name, item.number("reputation") or 0, posts)


def network(page: Page, account: Account) -> Iterator[Evidence[Link]]:
    """Give the other accounts of a network user."""
    for member in memberships(page):
        if not member.account.same_as(account):
            yield cite(Link(member.account, "network account"), page.answer, account)


def good_answers(page: Page) -> tuple[Payload, ...]:
    """Give the answers that somebody voted for, the best first."""
    scored = [(post.number("score") or 0, post) for post in page.items]
    return tuple(post for score, post in sorted(scored, key=lambda pair: -pair[0]) if score > 0)


def untitled(answers: Iterable[Payload]) -> tuple[str, ...]:
    """Give the ids of the questions of answers that came without a title, which the default filter leaves out."""
    ids = (post.number("question_id") or 0 for post in answers if post.maybe_text("title") is None)
    return tuple(dict.fromkeys(text for text in map(str, ids) if _NUMBER.fullmatch(text)))


def best_answers(
    page: Page,
    questions: Mapping[int | None, Payload],
    account: Account,
    *,
    seat: Seat,
    author: str,
) -> Iterator[Evidence[Answer | Coverage]]:
    """Read answers: title, score and link, never the text. `questions` holds, by id, those with the missing titles."""
    good = good_answers(page)
    for post in good:
        question = questions.get(post.number("question_id"), Payload({}))
        title = _line(post, "title") or _line(question, "title")
        number = post.number("answer_id")
        if title is None or number is None:
            continue
        url = _https(post, "link") or f"https://{seat.host}/a/{number}"
        licence = post.maybe_text("content_license")
        fact = Answer(
            title,
            topics=post.texts("tags") or question.texts("tags"),
            score=post.number("score"),
            accepted=post.flag("is_accepted") or False,
            answered=post.moment("creation_date"),
            url=url,
            attribution=f"{author}, {licence}" if licence else author,
        )
        yield cite(fact, page.answer, account, page=url)
    if page.more:
        yield cite(Coverage(f"answers on {seat.label}", len(page.items)), page.answer, account)


def author_of(page: Page, seat: Seat) -> str:
    """Name author, site and profile, as whoever quotes a post has to (stackoverflow.blog, 2009-06-25)."""
    user = page.one()
    return f"{_line(user, 'display_name') or 'a user'} on {seat.label}, {_profile(user, seat)}"


def _profile(user: Payload, seat: Seat) -> str:
    return _https(user, "link") or f"https://{seat.host}/users/{seat.number}"


def _https(item: Payload, name: str) -> str | None:
    """Give an address on the network with TLS, which it has everywhere; old answers name it without."""
    found = _ADDRESS.fullmatch(item.maybe_text(name) or "")
    return f"https://{found[1]}{found[2] or '/'}" if found else None


def _line(item: Payload, name: str) -> str | None:
    return one_line(item.maybe_text(name) or "") or None


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
