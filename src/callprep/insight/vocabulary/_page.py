"""A text as prose: its words, where sentences begin, and which of them are written as titles are."""

from __future__ import annotations

import functools
from itertools import pairwise

import attrs

from callprep.insight.vocabulary._cues import LINKS, SMALL
from callprep.insight.vocabulary._index import Candidate
from callprep.insight.vocabulary._tokens import Token

__all__ = ["Page"]

_ENDS = frozenset(".!?:;•|–—\n")
_BOUNDARY = frozenset(".,;:!?)]|\n")
_LIST = frozenset({",", "/", "&", "+", "|", "·", "•", ";", "→", "->", "("})
_BULLET = frozenset({"", "-", "*", "·", "•"})
_LONG_WORD = 4


@attrs.frozen(slots=False)  # what is worked out on first use is kept beside the fields
class Page:
    """A text, its words, and the spellings that it may mean; made for one look at it."""

    text: str
    words: tuple[Token, ...]
    found: tuple[Candidate, ...]

    def key(self, place: int) -> str:
        """Give the word at a place, empty where there is none."""
        return self.words[place].key if 0 <= place < len(self.words) else ""

    def written(self, found: Candidate) -> str:
        """Give the spelling as it stands there."""
        return self.text[self.words[found.first].start : self.words[found.last - 1].end]

    def before(self, found: Candidate) -> str:
        """Give what stands between the word before and the spelling."""
        began = self.words[found.first - 1].end if found.first else 0
        return self.text[began : self.words[found.first].start]

    def after(self, found: Candidate) -> str:
        """Give what stands between the spelling and the next word."""
        until = self.words[found.last].start if found.last < len(self.words) else len(self.text)
        return self.text[self.words[found.last - 1].end : until]

    @functools.cached_property
    def is_shouted(self) -> bool:
        """Tell whether all is written in capitals, not names alone, so that they say nothing."""
        if not self.text.isupper():
            return False
        words = (word for place, word in enumerate(self.words) if place not in self._named)
        return any(word.end - word.start >= _LONG_WORD for word in words)

    @functools.cached_property
    def _named(self) -> frozenset[int]:
        """Give the places of the words that may be names."""
        return frozenset(place for found in self.found for place in range(found.first, found.last))

    @functools.cached_property
    def _sentences(self) -> tuple[int, ...]:
        """Number the sentence of each word."""
        numbers = [0] if self.words else []
        for one, other in pairwise(self.words):
            gap = self.text[one.end : other.start]
            ends = not _ENDS.isdisjoint(gap) and (gap[-1:].isspace() or "\n" in gap)
            numbers.append(numbers[-1] + ends)
        return tuple(numbers)

    def begins(self, found: Candidate) -> bool:
        """Tell whether a spelling begins its sentence: its capital is explained by that."""
        return not found.first or self._sentences[found.first] != self._sentences[found.first - 1]

    @functools.cached_property
    def _shouted(self) -> frozenset[int]:
        """Tell the sentences whose long words all have capitals, as in a title; names in a list make none."""
        small: set[int] = set()
        large: dict[int, int] = {}
        for place, (number, word) in enumerate(zip(self._sentences, self.words, strict=True)):
            if word.end - word.start < _LONG_WORD or word.key in SMALL:
                continue
            if self.text[word.start].islower():
                small.add(number)
            elif place not in self._named:
                large[number] = large.get(number, 0) + 1
        return frozenset(number for number, count in large.items() if count > 1) - small

    def is_titled(self, found: Candidate) -> bool:
        """Tell whether all long words of the sentence have capitals."""
        return self._sentences[found.first] in self._shouted

    def linked(self, one: Candidate, other: Candidate) -> bool:
        """Tell whether two spellings stand side by side in a list."""
        gap = self.text[self.words[one.last - 1].end : self.words[other.first].start]
        between = other.first - one.last
        if between == 1:
            word = self.key(one.last)
            links = word in LINKS or (word == "to" and self.key(one.first - 1) == "from")
            return links and not set(gap) & {".", "!", "?", "\n"}
        return not between and (gap.strip() in _LIST or ("\n" in gap and gap.strip() in _BULLET))

    def closes(self, found: Candidate) -> bool:
        """Tell whether the words after a spelling belong to something else."""
        gap = self.after(found)
        return found.last == len(self.words) or gap[:1] in _BOUNDARY

    def opens(self, found: Candidate) -> bool:
        """Tell whether the words before a spelling belong to something else."""
        return not found.first or not _BOUNDARY.isdisjoint(self.before(found))
