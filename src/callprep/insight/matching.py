"""Which of a role's terms a text touches: by an index made once, so that the cost grows with the text alone."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from callprep.insight.topics import subject_terms
from callprep.insight.vocabulary import Similarity, Vocabulary, shipped

__all__ = ["Terms"]


@attrs.frozen
class Terms:
    """What a role asks for: the topics it names, those related to them, and its subject."""

    topics: frozenset[str]
    related: frozenset[str]
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
    ) -> Terms:
        """Read the terms of a role's texts."""
        known = vocabulary or shipped()
        texts = tuple(texts)
        named = {found.topic for text in texts for found in known.spot(text)}
        topics = frozenset(topic.name for topic in named)
        related = frozenset(other for topic in named for other in topic.related) - topics
        return cls(topics, related, subject_terms(texts), known, similar, at_least)

    def touched_by(self, *texts: str) -> tuple[str, ...]:
        """Give the terms that texts touch, as one would show them, sorted."""
        found = {spotted.topic.name for text in texts for spotted in self.vocabulary.spot(text)}
        return tuple(sorted((found & self.topics) | (subject_terms(texts) & self.subjects)))

    def related_to(self, *texts: str) -> tuple[str, ...]:
        """Give the terms that texts come near to, through a related topic or the measure that was given, sorted."""
        found = {spotted.topic for text in texts for spotted in self.vocabulary.spot(text)}
        return tuple(sorted({name for topic in found for name in topic.related if name in self.topics}))
