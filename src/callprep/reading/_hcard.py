"""Business cards in a page: h-card (microformats2) and the older vcard, and which of them is its owner's.

Source: https://microformats.org/wiki/microformats2-parsing, https://microformats.org/wiki/h-card and
https://microformats.org/wiki/representative-h-card-parsing. E-mail, telephone, birthday and street are not read.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import attrs

from callprep.reading._clean import same_page
from callprep.reading._html import Document, inside
from callprep.reading._microformats import Values, is_card, properties
from callprep.reading._stated import Kind, Stated

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["COMMENTS", "Card", "cards_of", "owner", "stated_by"]

# Whoever speaks in these is not the owner of the page; the second set may be the owner's own posts.
COMMENTS = frozenset({"h-cite", "p-comment", "u-comment", "comment", "comments", "commentlist", "comment-author"})
_POSTS = frozenset({"h-entry", "h-feed", "hentry", "hfeed"})

_MOST_CARDS = 200


@attrs.frozen
class Card:
    """One card. `uids` and `urls` are absolute; `at` is its place in the document, `end` the first after it.

    `post` says that it lies in a post or a feed, `aside` that it is a commenter's or lies in another card.
    """

    at: int
    end: int
    post: bool
    aside: bool
    name: str | None = None
    nickname: str | None = None
    note: str | None = None
    job_title: str | None = None
    locality: str | None = None
    region: str | None = None
    country: str | None = None
    photo: str | None = None
    orgs: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    uids: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def is_organisation(self) -> bool:
        """Say whether the card's name is its organisation's (h-card specification, "Organizations")."""
        return self.name is not None and self.name in self.orgs


def cards_of(document: Document) -> tuple[Card, ...]:
    """Read every card of a page, at most 200, in document order; those inside others too."""
    comments, posts = inside(document, COMMENTS), inside(document, _POSTS)
    places = list(islice((at for at in document.classed if is_card(document.nodes[at])), _MOST_CARDS))
    read: dict[int, Values] = {}
    for at in reversed(places):  # inner cards first: an outer one asks for their names
        read[at] = properties(document, at, read)
    covered = _covered(document, places)
    return tuple(
        _card(read[at], document.nodes[at].end, at, post=bool(posts[at]), aside=bool(comments[at]) or at in covered)
        for at in places
    )


def _card(values: Values, end: int, at: int, *, post: bool, aside: bool) -> Card:
    def first(name: str) -> str | None:
        return next(iter(values.get(name, ())), None)

    given = " ".join(part for part in (first("given-name"), first("family-name")) if part)
    return Card(
        at=at,
        end=end,
        post=post,
        aside=aside,
        name=first("name") or given or None,
        nickname=first("nickname"),
        note=first("note"),
        job_title=first("job-title") or first("role"),
        locality=first("locality"),
        region=first("region"),
        country=first("country-name"),
        photo=first("photo"),
        orgs=tuple(values.get("org", ())),
        urls=tuple(values.get("url", ())),
        uids=tuple(values.get("uid", ())),
        topics=tuple(values.get("category", ())),
    )


def _covered(document: Document, places: Iterable[int]) -> frozenset[int]:
    """Give the cards that lie inside another one."""
    inner: set[int] = set()
    until = 0
    for at in places:
        if at < until:
            inner.add(at)
        else:
            until = document.nodes[at].end
    return frozenset(inner)


def owner(cards: Iterable[Card], page: str, me: Iterable[str]) -> tuple[Kind, Card | None]:
    """Find the card of the page's owner; UNKNOWN where no card is, SEVERAL where none stands out.

    A card that calls the page its url and uid, or whose url is also rel=me, or the only one. Cards of posts count
    only where they point to the page itself: a feed may be other people's.
    """
    free = [card for card in cards if not card.aside]
    linked = tuple(me)
    own = [card for card in free if not card.post]
    candidates = (
        [card for card in free if _names(card.urls, page) and _names(card.uids, page)],
        [card for card in own if any(_names(linked, url) for url in card.urls)],
        own,
        [card for card in free if _names(card.urls, page)],
    )
    found = next(filter(None, candidates), own)
    if len({card.name or card.urls or card.at for card in found}) > 1:
        return Kind.SEVERAL, None
    if not found:
        return Kind.UNKNOWN, None
    return (Kind.ORGANISATION if found[0].is_organisation else Kind.PERSON), found[0]


def _names(urls: Iterable[str], page: str) -> bool:
    return any(same_page(url, page) for url in urls)


def stated_by(card: Card, page: str) -> Stated:
    """Give what a card states; its place is the town, the region and the country, as far as told."""
    place = ", ".join(dict.fromkeys(part for part in (card.locality, card.region, card.country) if part))
    return Stated(
        name=card.name,
        nickname=card.nickname,
        note=card.note,
        job_title=card.job_title,
        employer=next(iter(card.orgs), None),
        place=place or None,
        image=card.photo,
        topics=card.topics,
        profiles=tuple(url for url in card.urls if not same_page(url, page)),
    )
