"""A vocabulary of technologies and fields: which topic a tag names, and which topics a text speaks of.

A tag is looked up whatever its spelling: "go" is the language there. In prose it is the verb, unless its capital, a
technology beside it or the words before it say otherwise. Bring your own words with `TopicTable.extended`, or your own
`Vocabulary`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeAlias

import attrs

from callprep.insight._texts import prose
from callprep.insight.vocabulary._coarse import is_coarse
from callprep.insight.vocabulary._compounds import subject_of
from callprep.insight.vocabulary._index import Index, index
from callprep.insight.vocabulary._prose import spotted
from callprep.insight.vocabulary._values import Spotted, Topic, TopicEntry, TopicKind
from callprep.model.facts import Fact, Interest, Project, Skill

__all__ = [
    "Similarity",
    "Spotted",
    "Topic",
    "TopicEntry",
    "TopicKind",
    "TopicTable",
    "Vocabulary",
    "is_coarse",
    "shipped",
    "topic_of",
    "topics_of",
]

Similarity: TypeAlias = Callable[[str, str], float]
"""A measure of one's own: how alike two terms are, 0 to 1. None is shipped."""


class Vocabulary(Protocol):
    """Which topics there are."""

    def topic(self, name: str, /) -> Topic | None:
        """Find the topic of a tag or a name as a source spells it: "js", "k8s", "node-js", "go"."""
        ...

    def spot(self, text: str, /) -> tuple[Spotted, ...]:
        """Find the topics that running prose speaks of, in order and without overlaps."""
        ...


@attrs.frozen
class TopicTable:
    """A vocabulary made of entries, the first of two with one spelling counting."""

    entries: tuple[TopicEntry, ...]
    _index: Index = attrs.field(
        init=False, eq=False, repr=False, default=attrs.Factory(lambda self: index(self.entries), takes_self=True)
    )

    @classmethod
    def of(cls, entries: Iterable[TopicEntry]) -> TopicTable:
        """Make a vocabulary; entries of one name become one."""
        return cls(_merged(entries))

    def extended(self, entries: Iterable[TopicEntry]) -> TopicTable:
        """Give a vocabulary with further words; of two claims to a spelling the new one counts."""
        return TopicTable.of((*entries, *self.entries))

    def topic(self, name: str, /) -> Topic | None:
        """Find the topic of a tag or a name as a source spells it: "js", "k8s", "node-js", "go"."""
        return self._index.named(name)

    def spot(self, text: str, /) -> tuple[Spotted, ...]:
        """Find the topics that running prose speaks of, in order and without overlaps.

        Of a text longer than 20,000 characters the beginning is looked at.
        """
        return spotted(text, self._index)


def _merged(entries: Iterable[TopicEntry]) -> tuple[TopicEntry, ...]:
    """Join entries of one name: the first says what it is, the others add their spellings and relations."""
    by_name: dict[str, TopicEntry] = {}
    for entry in entries:
        first = by_name.setdefault(entry.name, entry)
        if first is not entry:
            by_name[entry.name] = attrs.evolve(
                first,
                aliases=(*first.aliases, *entry.aliases),
                related=(*first.related, *entry.related),
                homonyms=(*first.homonyms, *entry.homonyms),
            )
    return tuple(by_name.values())


@functools.cache
def shipped() -> TopicTable:
    """Give the vocabulary that comes with callprep; it is read on first use, once."""
    from callprep.insight.vocabulary._data import entries  # noqa: PLC0415 -- read by those who match alone

    return TopicTable.of(entries())


def topic_of(name: str, vocabulary: Vocabulary) -> Topic:
    """Find the topic of a tag; an unknown one is a topic of its own, tidied: "distributed-systems" in two words.

    What is made for a technology is related to it: a "figma-plugin" to Figma, which its author need not draw with.
    """
    known = vocabulary.topic(name)
    if known:
        return known
    subject = subject_of(name, vocabulary.topic)
    return Topic(" ".join(name.replace("-", " ").replace("_", " ").split()), related=(subject.name,) if subject else ())


def topics_of(fact: Fact, vocabulary: Vocabulary) -> tuple[Topic, ...]:
    """Give the topics of a fact, each once: those it is tagged with, then those that its words speak of."""
    tagged = (topic_of(name, vocabulary) for name in _names(fact) if name.strip())
    # the title of a skill or an interest is its name, and no prose
    texts = () if isinstance(fact, Skill | Interest) else prose(fact)
    told = (found.topic for text in texts for found in vocabulary.spot(text))
    return tuple({topic.name: topic for topic in (*tagged, *told)}.values())


def _names(fact: Fact) -> Iterator[str]:
    """Give what the source itself says that a fact is about; the title of a skill is its name."""
    yield from fact.topics
    match fact:
        case Project():
            yield from fact.languages
        case Skill() | Interest():
            yield fact.title
        case _:
            pass
