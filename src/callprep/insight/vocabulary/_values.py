"""What a vocabulary speaks of: topics, where they stand in a text, and the entries that a table is made of."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Spotted", "Topic", "TopicEntry", "TopicKind"]


class TopicKind(enum.Enum):
    """What a topic is."""

    LANGUAGE = "language"
    TOOL = "tool"
    PRODUCT = "product"
    FIELD = "field"
    OTHER = "other"


@attrs.frozen(cache_hash=True)
class Topic:
    """A technology or a field, under the one name that all its spellings stand for.

    `related` are the names of other topics: Python for Django. Each knows the other.
    """

    name: str
    kind: TopicKind = TopicKind.OTHER
    related: tuple[str, ...] = ()


@attrs.frozen
class Spotted:
    """A topic in a text, from character `start` up to `end`."""

    topic: Topic
    start: int
    end: int


@attrs.frozen
class TopicEntry:
    """A line of a vocabulary.

    Attributes:
        name: The name to show.
        kind: What it is.
        aliases: Other spellings. Case, hyphens, underscores, dots and spaces need no alias of their own.
        related: Names of other topics; one direction is enough.
        common_word: Whether the name is an everyday word too: in prose it needs a capital that its place does not
            explain, a technology beside it, or a cue ("written in").
        homonyms: Further aliases that are everyday words ("rails").
        needs_cue: Whether capitals prove nothing either, as with names of people: "Julia".
    """

    name: str
    kind: TopicKind = TopicKind.OTHER
    aliases: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    common_word: bool = False
    homonyms: tuple[str, ...] = ()
    needs_cue: bool = False
