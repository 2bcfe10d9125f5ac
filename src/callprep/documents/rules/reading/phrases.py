"""Phrases of a list, found in a text: words in order, alternatives ("good|right time"), up to three words by a star."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

__all__ = ["TO_YOU", "has", "spots"]

TO_YOU = ("you", "your", "you'd", "you'll", "you're", "you've", "yours")
"""Words that speak to somebody."""

# possessive throughout: what a run of signs or a word has taken it never gives back, so that time stays linear
_GAP = r"(?:[^\w.!?\n]++\w++(?:['’-]\w++)*+){0,3}?"
_BETWEEN = r"[^\w.!?\n]++"
_WORD = re.compile(r"\w+")


def spots(text: str, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Give the places where phrases stand in a text, in order; case does not matter, "'" and "’" are one."""
    if phrases:
        listed = _listed(phrases)
        if not listed.telling.isdisjoint(_words(text)):
            yield from (match.span() for match in listed.pattern.finditer(text))


def has(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether any of the phrases stands in a text."""
    return next(spots(text, phrases), None) is not None


@attrs.frozen
class _Listed:
    """A list as a pattern, and the longest word of each phrase: most texts have none of them."""

    pattern: re.Pattern[str]
    telling: frozenset[str]


@lru_cache(maxsize=256)
def _listed(phrases: tuple[str, ...]) -> _Listed:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(_one, phrases))})(?!\w)", re.IGNORECASE)
    return _Listed(pattern, frozenset(word for phrase in phrases for word in _longest(phrase)))


def _longest(phrase: str) -> list[str]:
    """Give one word of a phrase, in its alternatives: the longest stands in the fewest texts."""
    told = [[_head(choice) for choice in word.split("|")] for word in phrase.split() if word != "*"]
    return max(told, key=lambda choices: min(map(len, choices)), default=[""])


def _head(choice: str) -> str:
    """Cut a word where a sign parts it ("don't"); one that begins with a sign has no head."""
    found = _WORD.match(_folded(choice))
    return found.group() if found else ""


@lru_cache(maxsize=512)  # each rule looks at all sentences of a draft
def _words(text: str) -> frozenset[str]:
    """Give the words of a text, and "" for the phrases that begin with a sign."""
    return frozenset(("", *_WORD.findall(_folded(text))))


def _folded(text: str) -> str:
    """Fold as `re.IGNORECASE` does, to which the four letters i are one."""
    return text.casefold().replace("i\u0307", "i").replace("\u0131", "i")


def _one(phrase: str) -> str:
    told = ""
    for word in phrase.split():
        if word == "*":
            told += _GAP
            continue
        choices = "|".join(re.escape(choice).replace("'", "['’]") for choice in word.split("|"))
        told += (_BETWEEN if told else "") + f"(?:{choices})"
    return told
