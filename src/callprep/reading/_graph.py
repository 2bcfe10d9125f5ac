"""The objects of a page's JSON-LD, and what their loosely typed values come to.

A value may be a string, an object, a reference by `@id`, or a list of these: the readers here take them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from callprep.reading._clean import clean
from callprep.reading._html import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Graph", "JsonObject", "kinds_of", "listed"]

JsonObject: TypeAlias = Mapping[str, object]

_MOST_OBJECTS = 5000
_MOST_VALUES = 50
_DEEPEST = 20


@attrs.frozen
class Graph:
    """What all blocks say; `tops` stand on their own, `by_id` answers references."""

    document: Document
    tops: tuple[JsonObject, ...]
    by_id: Mapping[str, JsonObject]

    @classmethod
    def of(cls, document: Document, blocks: Iterable[object]) -> Graph:
        """Gather the objects of the blocks, at most 5,000, at most 20 levels deep."""
        tops = tuple(islice(_tops(blocks), _MOST_OBJECTS))
        by_id: dict[str, JsonObject] = {}
        for held in islice(_everything(tops), _MOST_OBJECTS):
            name = _name(held)
            # The fullest description wins; a mere reference describes nothing.
            if name and len(held) > max(1, len(by_id.get(name, ()))):
                by_id[name] = held
        return cls(document, tuple(by_id.get(_name(top), top) for top in tops), by_id)

    def objects(self, value: object) -> Iterator[JsonObject]:
        """Give the objects that a value is or refers to."""
        for item in listed(value):
            held = _object(item)
            if held is not None:
                yield self.by_id.get(_name(held), held)

    def texts(self, value: object, longest: int = 200) -> Iterator[str]:
        """Give the words of a value: strings, or the names of things."""
        for item in listed(value):
            for words in (item, *(thing.get("name", thing.get("@value")) for thing in self.objects(item))):
                if isinstance(words, str) and (text := clean(words, longest)):
                    yield text

    def text(self, value: object, longest: int = 200) -> str | None:
        """Give the first of the words."""
        return next(self.texts(value, longest), None)

    def links(self, value: object) -> Iterator[str]:
        """Give the addresses that a value is or holds, absolute."""
        for item in listed(value):
            for href in (item, *map(_address, self.objects(item))):
                if isinstance(href, str) and href and (link := self.document.link(href)):
                    yield link


def kinds_of(held: JsonObject) -> frozenset[str]:
    """Give the bare names of an object's types, whatever prefix the page writes."""
    words = (item for item in listed(held.get("@type")) if isinstance(item, str))
    return frozenset(word.rpartition("/")[2].removeprefix("schema:") for word in words)


def _address(thing: JsonObject) -> object:
    return thing.get("url") or thing.get("contentUrl") or thing.get("@id")


def _object(item: object) -> JsonObject | None:
    return cast("JsonObject", item) if isinstance(item, dict) else None


def listed(value: object) -> list[object]:
    """Give a value that may be a list as one, at most 50 long; nothing is an empty one."""
    if isinstance(value, list):
        return cast("list[object]", value)[:_MOST_VALUES]
    return [] if value is None else [value]


def _name(held: JsonObject) -> str:
    name = held.get("@id")
    return name if isinstance(name, str) else ""


def _tops(blocks: Iterable[object]) -> Iterator[JsonObject]:
    for block in blocks:
        for item in listed(block):
            held = _object(item)
            if held is not None:
                inner = [one for one in map(_object, listed(held.get("@graph"))) if one is not None]
                yield from inner or [held]


def _everything(tops: Iterable[JsonObject]) -> Iterator[JsonObject]:
    """Walk every object, level by level."""
    level: list[object] = list(tops)
    for _ in range(_DEEPEST):
        below: list[object] = []
        for item in level:
            held = _object(item)
            if held is not None:
                yield held
                below += held.values()
            elif isinstance(item, list):
                below += cast("list[object]", item)
        level = below
