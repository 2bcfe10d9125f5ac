"""Phrases of a list, found in a text: words in order, alternatives ("good|right time"), up to three words by a star."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

__all__ = ["has", "spots"]

# possessive throughout: what a run of signs or a word has taken it never gives back, so that time stays linear
_GAP = r"(?:[^\w.!?\n]++\w++(?:['’-]\w++)*+){0,3}?"
_BETWEEN = r"[^\w.!?\n]++"
_WORD = re.compile(r"\w+")


def spots(text: str, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Give the places where phrases stand in a text, in order; case does not matter, "'" and "’" are one."""
    if phrases:
        listed = _listed(phrases)
        if not listed.heads.isdisjoint(_words(text)):
            yield from (match.span() for match in listed.pattern.finditer(text))


def has(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether any of the phrases stands in a text."""
    return next(spots(text, phrases), None) is not None


@attrs.frozen
class _Listed:
    """A list as a pattern, and the words that its phrases begin with: most texts have none of them."""

    pattern: re.Pattern[str]
    heads: frozenset[str]


@lru_cache(maxsize=256)
def _listed(phrases: tuple[str, ...]) -> _Listed:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(_one, phrases))})(?!\w)", re.IGNORECASE)
    heads = (_WORD.match(_folded(choice)) for phrase in phrases for choice in phrase.split()[0].split("|"))
    return _Listed(pattern, frozenset(head.group() if head else "" for head in heads))


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
