"""Read a personal homepage: who it says its owner is, and which other accounts are theirs.

Four layers are asked, strongest first: cards (h-card, vcard), rel=me links, JSON-LD, and meta tags. For each field the
strongest layer that says something wins. Profiles keep how they were stated, for a rel=me link proves more than a
plain one. A page of an organisation, of several people, or of a domain on offer states nothing of a person: it yields
candidates for further looking, and no facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from urllib.parse import urlsplit

import attrs

from callprep.model.accounts import Account
from callprep.model.sites import is_known_host
from callprep.reading import _hcard, _meta, _person
from callprep.reading._clean import same_page
from callprep.reading._hcard import COMMENTS, Card, cards_of
from callprep.reading._html import Document, inside, parse
from callprep.reading._jsonld import blocks_of
from callprep.reading._stated import Kind, Stated, agree, merged

__all__ = ["Card", "Kind", "Page", "Profile", "read_cards", "read_json_ld", "read_page"]

_MOST_PROFILES = 100
_WORKS = frozenset({"arxiv", "doi", "patent"})  # sites of the table whose pages are works, not people


@attrs.frozen
class Profile:
    """An address that a page gives for its owner.

    `how` is "rel-me", "h-card", "sameAs", "meta" or "plain"; a plain link may be anybody's.
    """

    url: str
    how: str


@attrs.frozen
class Page:
    """What a homepage states: plain text on one line, capped; links absolute, http or https.

    `url` is the page's own address, `place` a town with its region and country as far as told. `image` goes no
    further than this value: no fact and no candidate has a picture. `cut` says that the page was longer than the
    512 kB that are read.
    """

    url: str
    title: str
    kind: Kind
    cut: bool
    name: str | None = None
    nickname: str | None = None
    note: str | None = None
    job_title: str | None = None
    employer: str | None = None
    place: str | None = None
    image: str | None = None
    topics: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    profiles: tuple[Profile, ...] = ()


def read_page(body: bytes, url: str, content_type: str = "") -> Page:
    """Read a page as it came from `url`; `content_type` is that header, "" when unknown.

    Raises:
        UnreadableError: it is no web page, it is empty or too large, or parsing it would cost too much.
    """
    document = parse(body, url, content_type)
    heading = _meta.title(document)
    view = _view(document, heading)
    whole = reduce(merged, (layer for layer in (view.card, view.person, view.meta) if layer is not None), Stated())
    page = Page(
        url=document.url,
        title=heading,
        kind=view.kind,
        cut=document.cut,
        feeds=_meta.feeds(document),
        profiles=_profiles(view.links(), document.url),
    )
    return _with_facts(page, whole) if view.tells else page


def _with_facts(page: Page, whole: Stated) -> Page:
    return attrs.evolve(
        page,
        name=whole.name,
        nickname=whole.nickname,
        note=whole.note,
        job_title=whole.job_title,
        employer=whole.employer,
        place=whole.place,
        image=whole.image,
        topics=whole.topics,
    )


def read_cards(body: bytes, url: str, content_type: str = "") -> tuple[Card, ...]:
    """Read all cards of a page in document order, whoever's they are; errors as `read_page`."""
    return cards_of(parse(body, url, content_type))


def read_json_ld(body: bytes, url: str, content_type: str = "") -> tuple[object, ...]:
    """Read the JSON-LD blocks of a page leniently; one beyond mending is left out. Errors as `read_page`."""
    return blocks_of(parse(body, url, content_type))


@attrs.frozen
class _View:
    """What each layer states, and whether that is of the page's owner."""

    kind: Kind
    tells: bool
    card: Stated | None
    person: Stated | None
    meta: Stated
    stated_me: tuple[str, ...]
    handles: tuple[str, ...]
    loose: tuple[str, ...]

    def links(self) -> Iterator[tuple[str, str]]:
        """Give each way of stating and an address, strongest first; a page that tells nothing has plain links only."""
        stated = {
            "rel-me": self.stated_me,
            "h-card": self.card.profiles if self.card else (),
            "sameAs": self.person.profiles if self.person else (),
            "meta": self.handles,
            "plain": self.loose,
        }
        for how, urls in stated.items():
            for url in urls:
                yield (how if self.tells else "plain"), url


def _view(document: Document, heading: str) -> _View:
    cards, me, tags = cards_of(document), _meta.rel_me(document), _meta.metas(document)
    card_kind, card = _hcard.owner(cards, document.url, [link for _, link in me])
    json_kind, person = _person.described(document, blocks_of(document))
    if card_kind is Kind.SEVERAL and person is not None:  # a blogroll beside the owner's own card
        card = next((one for one in cards if not one.aside and one.name == person.name), None)
        card_kind = Kind.PERSON if card else Kind.SEVERAL
    kinds = (card_kind, json_kind, _meta.whose(tags))
    kind = next((one for one in kinds if one is not Kind.UNKNOWN), Kind.UNKNOWN)
    if _meta.is_parked(heading) and Kind.PERSON not in kinds[:2]:
        kind = Kind.PARKED
    from_card = _hcard.stated_by(card, document.url) if card else None
    strangers = from_card is not None and person is not None and not agree(from_card, person)
    own = _own_me(document, cards, card, me)
    return _View(
        kind=kind,
        tells=kind in {Kind.PERSON, Kind.UNKNOWN},
        card=from_card,
        person=None if strangers else person,
        meta=_meta.stated_by(document, tags, heading),
        stated_me=own,
        handles=tuple(_meta.handle_links(tags, "twitter:creator", "fediverse:creator")),
        loose=(*(link for _, link in me), *_meta.handle_links(tags, "twitter:site"), *_meta.links(document)),
    )


def _own_me(
    document: Document, cards: Iterable[Card], owner: Card | None, me: Iterable[tuple[int, str]]
) -> tuple[str, ...]:
    """Keep the rel=me links of the owner: not those of commenters, nor those on other people's cards."""
    comments = inside(document, COMMENTS)
    others = [card for card in cards if owner is None or (card is not owner and card.name != owner.name)]
    return tuple(link for at, link in me if not comments[at] and not any(card.at <= at < card.end for card in others))


def _profiles(links: Iterable[tuple[str, str]], page: str) -> tuple[Profile, ...]:
    """Keep each account once, by its strongest statement; other addresses only where they were stated, not linked."""
    found: dict[str | tuple[str, str], Profile] = {}
    for how, url in links:
        if same_page(url, page):
            continue
        account = Account.from_url(url)
        if account is not None and account.site not in _WORKS:
            found.setdefault(account.key, Profile(url, how))
        elif how != "plain" and not _is_known_site(url):
            found.setdefault(url, Profile(url, how))
    return tuple(found.values())[:_MOST_PROFILES]


def _is_known_site(url: str) -> bool:
    """Say whether an address is on a site of profiles: being no account there, it is a page about something else."""
    return is_known_host(urlsplit(url).hostname or "")
