"""Which of the spellings in a prose text are meant as topics."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.insight._vocabulary_index import Candidate, Index
from callprep.insight._vocabulary_tokens import Token, tokens
from callprep.insight._vocabulary_values import Spotted

__all__ = ["spotted"]


def spotted(text: str, index: Index) -> tuple[Spotted, ...]:
    """Find the topics of a text, the leftmost and longest spellings first."""
    words = tokens(text)
    return tuple(
        Spotted(found.spelling.topic, words[found.first].start, words[found.last - 1].end)
        for found in _candidates(text, words, index)
        if not found.spelling.common
    )


def _candidates(text: str, words: tuple[Token, ...], index: Index) -> Iterator[Candidate]:
    place = 0
    while place < len(words):
        found = index.at(text, words, place)
        place = found.last if found else place + 1
        if found:
            yield found
