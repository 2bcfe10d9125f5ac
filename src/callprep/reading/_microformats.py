"""The properties of one card: explicit ones first, then those that microformats2 lets a page imply.

Source: https://microformats.org/wiki/microformats2-parsing ("parsing a p- property", "parsing for implied
properties"). Names of properties are those of h-card without their prefix; the older hCard's are translated.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import attrs

from callprep.reading._clean import clean
from callprep.reading._html import Document, Node, children, text_of

__all__ = ["Values", "is_card", "properties"]

Values = Mapping[str, Sequence[str]]

_ROOT = re.compile(r"h-[a-z0-9]+(?:-[a-z0-9]+)*")
_TEXTS = frozenset(
    {
        "name",
        "given-name",
        "family-name",
        "nickname",
        "note",
        "org",
        "job-title",
        "role",
        "locality",
        "region",
        "country-name",
        "category",
    }
)
_LINKS = frozenset({"url", "uid", "photo"})
_NEW = {**{f"{kind}-{name}": name for kind in "pe" for name in _TEXTS}, **{f"u-{name}": name for name in _LINKS}}
_OLD = {**{name: name for name in (_TEXTS | _LINKS) - {"name"}}, "fn": "name", "title": "job-title"}
_ADDRESSES = frozenset({"h-adr", "h-geo"})
_PLACES = frozenset({"locality", "region", "country-name"})
_SOURCES = {
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("img", "audio", "video", "source", "iframe"), "src"),
    "object": "data",
    "abbr": "title",
    "data": "value",
    "input": "value",
}
_TITLES = {"abbr": "title", "link": "title", "data": "value", "input": "value", "img": "alt", "area": "alt"}
_VALUE = frozenset({"value", "value-title"})

_MOST_VALUES = {"category": 50}
_MOST_VALUES_OF_ANY = 10
_LENGTHS = {"note": 500, "nickname": 100, "category": 80}
_LENGTH = 200
_NEAR = 200


def is_card(node: Node) -> bool:
    """Say whether a card begins here, of the new kind or the old."""
    return not {"h-card", "vcard"}.isdisjoint(node.tokens("class"))


def properties(document: Document, at: int, inner: Mapping[int, Values]) -> Values:
    """Read the card at `at`; `inner` holds the properties of the cards inside it, by their places."""
    new = "h-card" in document.nodes[at].tokens("class")
    found = _explicit(document, at, _NEW if new else _OLD, inner)
    if new:
        _imply(document, at, found)
    return found.values


@attrs.frozen
class _Found:
    """What a card says, and which kinds of properties it has: they decide what may be implied."""

    values: dict[str, list[str]] = attrs.field(factory=lambda: defaultdict[str, list[str]](list))
    prefixes: set[str] = attrs.field(factory=set[str])

    def add(self, name: str, value: str | None) -> None:
        """Keep a value that says something, up to a number that no honest card reaches."""
        values = self.values[name]
        if value and value not in values and len(values) < _MOST_VALUES.get(name, _MOST_VALUES_OF_ANY):
            values.append(value)


def _explicit(document: Document, at: int, vocabulary: Mapping[str, str], inner: Mapping[int, Values]) -> _Found:
    found = _Found()
    place, end, address_end = at + 1, document.nodes[at].end, 0
    while place < end:
        node = document.nodes[place]
        tokens = node.tokens("class")
        nested = _is_root(node)
        found.prefixes.update(token[:2] for token in tokens if token[1:2] == "-")
        for name in dict.fromkeys(vocabulary[token] for token in tokens if token in vocabulary):
            if place >= address_end or name in _PLACES:
                found.add(name, _value(document, place, name, inner))
        if nested and _ADDRESSES.intersection(tokens):
            address_end = node.end  # a person's own address may be an item of its own; only the town is read from it
        place = node.end if nested and place >= address_end else place + 1
    return found


def _is_root(node: Node) -> bool:
    return any(word == "vcard" or _ROOT.fullmatch(word) for word in node.tokens("class"))


def _value(document: Document, at: int, name: str, inner: Mapping[int, Values]) -> str | None:
    nested = inner.get(at, {})
    if name in _LINKS:
        return next(iter(nested.get("url", ())), None) or _link(document, at)
    if named := nested.get("name"):
        return named[0]
    return clean(_text(document, at), _LENGTHS.get(name, _LENGTH))


def _link(document: Document, at: int) -> str | None:
    node = document.nodes[at]
    source = _SOURCES.get(node.tag)
    if source and source in node.attributes:
        return document.link(node.get(source))
    text = clean(text_of(document, at), 2000)
    return document.link(text) if text else None


def _text(document: Document, at: int) -> str:
    parts = list(_value_parts(document, at))
    if parts:
        return "".join(parts)
    titled = _titled(document.nodes[at])
    return text_of(document, at) if titled is None else titled


def _titled(node: Node) -> str | None:
    source = _TITLES.get(node.tag)
    return node.get(source) if source and source in node.attributes else None


def _value_parts(document: Document, at: int) -> Iterator[str]:
    """Give the pieces that the value-class pattern marks inside a property."""
    place, end = at + 1, min(document.nodes[at].end, at + _NEAR)
    while place < end:
        node = document.nodes[place]
        marked = _VALUE.intersection(node.tokens("class"))
        if "value-title" in marked:
            yield clean(node.get("title"), _LENGTH)
        elif marked:
            titled = _titled(node)
            yield clean(text_of(document, place) if titled is None else titled, _LENGTH)
        place = node.end if marked or _is_root(node) else place + 1


def _imply(document: Document, at: int, found: _Found) -> None:
    if "h-" in found.prefixes:  # a nested item: the words around it are not the name
        return
    if not {"p-", "e-"} & found.prefixes:
        found.add("name", clean(_implied_name(document, at), _LENGTH))
    if "u-" not in found.prefixes:
        found.add("photo", _implied_link(document, at, ("img", "object")))
        found.add("url", _implied_link(document, at, ("a", "area")))


def _implied_name(document: Document, at: int) -> str:
    """Give the title of the card itself, of its only child or only grandchild, else all its text."""
    place: int | None = at
    for _ in range(3):
        if place is None:
            break
        node = document.nodes[place]
        if node.tag in {"img", "area", "abbr"} and (titled := _titled(node)):
            return titled
        place = _only_child(document, place)
    return text_of(document, at)


def _implied_link(document: Document, at: int, tags: tuple[str, ...]) -> str | None:
    """Give the link of the card itself, or of the only one of its kind among its children or grandchildren."""
    only = _only_child(document, at)
    places = [at] if document.nodes[at].tag in tags else []
    for level in (at,) if only is None else (at, only):
        places += [place for tag in tags for place in _only_of_type(document, level, tag)]
    for place in places:
        if href := document.nodes[place].get(_SOURCES[document.nodes[place].tag]):
            return document.link(href)
    return None


def _only_child(document: Document, at: int) -> int | None:
    below = list(islice(children(document, at), 2))
    return below[0] if len(below) == 1 and not _is_root(document.nodes[below[0]]) else None


def _only_of_type(document: Document, at: int, tag: str) -> list[int]:
    same = [place for place in children(document, at) if document.nodes[place].tag == tag]
    return same if len(same) == 1 and not _is_root(document.nodes[same[0]]) else []
