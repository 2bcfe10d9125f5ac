"""Phrases of a list, found in a text: words in order, alternatives ("good|right time"), up to three words by a star."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

__all__ = ["has", "spots"]

# possessive throughout: what a run of signs or a word has taken it never gives back, so that time stays linear
_GAP = r"(?:[^\w.!?\n]++\w++(?:['’-]\w++)*+){0,3}?"
_BETWEEN = r"[^\w.!?\n]++"


def spots(text: str, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Give the places where phrases stand in a text, in order; case does not matter, "'" and "’" are one."""
    if phrases:
        yield from (match.span() for match in _pattern(phrases).finditer(text))


def has(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether any of the phrases stands in a text."""
    return next(spots(text, phrases), None) is not None


@lru_cache(maxsize=256)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_one, phrases))})(?!\w)", re.IGNORECASE)


def _one(phrase: str) -> str:
    told = ""
    for word in phrase.split():
        if word == "*":
            told += _GAP
            continue
        choices = "|".join(re.escape(choice).replace("'", "['’]") for choice in word.split("|"))
        told += (_BETWEEN if told else "") + f"(?:{choices})"
    return told
