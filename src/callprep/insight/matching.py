"""Which of a role's terms a text touches: by an index made once, so that the cost grows with the text alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from callprep.insight.topics import subject_terms
from callprep.insight.vocabulary import Similarity, Topic, Vocabulary, shipped

__all__ = ["RoleTerms"]


@attrs.frozen
class RoleTerms:
    """What a role asks for: the topics that it names, and the other words of its subject.

    `topics` holds the words that each topic was named with, so that one thing is not told twice.
    """

    topics: Mapping[str, frozenset[str]] = attrs.field(hash=False)
    subjects: frozenset[str]
    vocabulary: Vocabulary = attrs.field(repr=False)
    similar: Similarity | None = None
    at_least: float = 0.85

    @classmethod
    def of(
        cls,
        texts: Iterable[str],
        vocabulary: Vocabulary | None = None,
        *,
        similar: Similarity | None = None,
        at_least: float = 0.85,
    ) -> RoleTerms:
        """Read the terms of a role's texts; of each, 20,000 characters are looked at.

        Args:
            texts: What it asks for, in prose or as single terms.
            vocabulary: Which topics there are; the shipped one if None.
            similar: A measure of your own, for `related_to`; it is asked about every pair of terms.
            at_least: From which measure on two terms are related.
        """
        known, texts = shipped() if vocabulary is None else vocabulary, tuple(texts)
        topics = {topic.name: subject_terms(words) for topic, words in _told(texts, known).items()}
        return cls(MappingProxyType(topics), subject_terms(texts), known, similar, at_least)

    def touched_by(self, *texts: str) -> tuple[str, ...]:
        """Give the terms that texts touch, as one would show them, sorted."""
        return self._touched(_told(texts, self.vocabulary), subject_terms(texts))

    def related_to(self, *texts: str) -> tuple[str, ...]:
        """Give the terms that texts only come near to, sorted: through a related topic, or by your own measure."""
        told, words = _told(texts, self.vocabulary), subject_terms(texts)
        near = {name for topic in told for name in topic.related if name in self.topics}
        if self.similar is not None:
            others = {topic.name for topic in told} | words
            near |= {
                mine
                for mine in (*self.topics, *self.subjects)
                if any(self.similar(mine, other) >= self.at_least for other in others)
            }
        return tuple(sorted(near.difference(self._touched(told, words))))

    def _touched(self, told: Mapping[Topic, list[str]], words: frozenset[str]) -> tuple[str, ...]:
        found = words & self.subjects
        topics = {topic.name: named for topic, named in told.items() if topic.name in self.topics}
        found = found.difference(*(self.topics[name] for name in topics)) if found else found
        if found and topics:
            found -= subject_terms(word for named in topics.values() for word in named)
        return tuple(sorted(found.union(topics)))


def _told(texts: Iterable[str], vocabulary: Vocabulary) -> dict[Topic, list[str]]:
    """Give the topics of texts, each with the words that it was named with."""
    told: dict[Topic, list[str]] = {}
    for text in texts:
        for spotted in vocabulary.spot(text):
            told.setdefault(spotted.topic, []).append(text[spotted.start : spotted.end])
    return told
