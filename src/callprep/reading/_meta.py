"""What the head of a page and its links say: title, OpenGraph and meta tags, feeds, rel=me, plain links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from urllib.parse import urlsplit

from callprep.reading._clean import absolute, clean
from callprep.reading._html import Document, Node, text_of
from callprep.reading._stated import Kind, Stated

__all__ = ["feeds", "handle_links", "is_parked", "links", "metas", "rel_me", "stated_by", "title", "whose"]

_FEED_TYPES = frozenset(f"application/{kind}" for kind in ("rss+xml", "atom+xml", "feed+json", "json", "rdf+xml"))
_MOST_FEEDS = 20
_MOST_LINKS = 2000
_MOST_METAS = 500
_PARKED = ("for sale", "buy this domain", "domain parking", "parked domain", "domain is parked", "domain has expired")
_X_HANDLE = re.compile(r"@?([A-Za-z0-9_]{1,15})")
_FEDIVERSE = re.compile(r"(?:acct:|@)?([A-Za-z0-9_.-]{1,64})@([A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?)")


def title(document: Document) -> str:
    """Give the page's title on one line; that of a picture inside the page is not meant."""
    titles = (at for at, node in document.every("title") if document.nodes[node.parent].tag in {"head", "html", "body"})
    place = next(titles, None)
    return "" if place is None else clean(text_of(document, place), 300)


def is_parked(heading: str) -> bool:
    """Say whether a title is that of a domain on offer, whose former owner's words may still be linked."""
    return any(phrase in heading.casefold() for phrase in _PARKED)


def metas(document: Document) -> Mapping[str, str]:
    """Give the first content of each meta tag, by its property or name in lower case."""
    found: dict[str, str] = {}
    for _, node in islice(document.every("meta"), _MOST_METAS):
        if content := node.get("content"):
            found.setdefault((node.get("property") or node.get("name")).strip().lower(), content)
    return found


def whose(tags: Mapping[str, str]) -> Kind:
    """Say whose page OpenGraph makes it: its type "profile" is a person's (https://ogp.me/#type_profile)."""
    return Kind.PERSON if tags.get("og:type", "").strip().lower() == "profile" else Kind.UNKNOWN


def stated_by(document: Document, tags: Mapping[str, str], heading: str) -> Stated:
    """Give what meta tags state of the person, or of the author where the page is no profile."""
    profile = whose(tags) is Kind.PERSON

    def first(longest: int, *names: str) -> str | None:
        return next(filter(None, (clean(tags.get(name, ""), longest) for name in names)), None)

    given = " ".join(filter(None, (first(100, "profile:first_name"), first(100, "profile:last_name"))))
    name = given or first(200, "og:title") or heading[:200] if profile else first(200, "author")
    image = tags.get("og:image", "") if profile else ""
    return Stated(
        name=name or None,
        nickname=first(100, "profile:username"),
        note=first(500, "description", "og:description", "twitter:description"),
        image=document.link(image) if image else None,
    )


def handle_links(tags: Mapping[str, str], *names: str) -> Iterator[str]:
    """Turn `twitter:creator` or `fediverse:creator` into the address of the account they name."""
    for name in names:
        value = tags.get(name, "").strip()[:400]
        link = absolute(value)
        if not link and name.startswith("twitter:") and (handle := _X_HANDLE.fullmatch(value)):
            link = f"https://x.com/{handle[1]}"
        elif not link and (user := _FEDIVERSE.fullmatch(value)):
            link = absolute(f"https://{user[2]}/@{user[1]}")
        if link:
            yield link


def feeds(document: Document) -> tuple[str, ...]:
    """Give the feeds that the page links in its head or as rel=feed; those of comments last."""
    found: dict[str, bool] = {}
    for _, node in document.every("a", "area", "link"):
        href = node.get("href").strip()
        if href and _is_feed(node) and (link := document.link(href)):
            found.setdefault(link, "comment" in f"{node.get('title')} {link}".casefold())
    return tuple(sorted(found, key=found.__getitem__))[:_MOST_FEEDS]


def _is_feed(node: Node) -> bool:
    rel = _rel(node)
    if "feed" in rel:
        return True
    kind = node.get("type").partition(";")[0].strip().lower()
    # WordPress offers its API for each page as an alternate of type JSON.
    is_api = "/wp-json/" in node.get("href")
    return node.tag == "link" and "alternate" in rel and "stylesheet" not in rel and kind in _FEED_TYPES and not is_api


def _rel(node: Node) -> frozenset[str]:
    return frozenset(node.get("rel").lower().split())


def rel_me(document: Document) -> tuple[tuple[int, str], ...]:
    """Give the place and address of each rel=me link."""
    return tuple(_links(document, ("a", "area", "link"), lambda node: "me" in _rel(node)))


def links(document: Document) -> tuple[str, ...]:
    """Give the addresses that the page links, each once, without those on its own host."""
    found = dict.fromkeys(link for _, link in _links(document, ("a",), lambda node: "href" in node.attributes))
    return tuple(link for link in found if not _is_own(link, document.url))


def _links(document: Document, tags: tuple[str, ...], wanted: Callable[[Node], bool]) -> Iterator[tuple[int, str]]:
    nodes = ((at, node.get("href").strip()) for at, node in document.every(*tags) if wanted(node))
    for at, href in islice(nodes, _MOST_LINKS):
        if href and (link := document.link(href)):
            yield at, link


def _is_own(link: str, page: str) -> bool:
    return urlsplit(link).netloc == urlsplit(page).netloc
