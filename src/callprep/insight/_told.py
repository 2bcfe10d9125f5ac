"""What somebody told us of where they work and live, as far as plain first-person English says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["left", "lives_in", "works_at"]

_LONGEST = 4_000
_LONGEST_NAME = 8  # words
_JOINERS = frozenset("& of the de la".split())

_WORKS = re.compile(
    r"\bI(?: am|['’]m)? (?:now |currently )?(?:work|working|employed) (?:at|for|by|with) "
    r"|\bI(?: have|['’]ve)? (?:just |recently )(?:joined|started at) "
)
_LEFT = re.compile(r"\bI(?: have|['’]ve)? (?:just |recently )?left |\bI no longer work (?:at|for|with) ")
# whose verb it may be instead: "I work with people who cycle and live in Lisbon"
_OTHERS = "who|that|which|whose|they|he|she|we|people|because|when|where|while|if"
_LIVES = re.compile(
    r"\bI(?: now| currently)? live (?:and work )?in |\bI(?: am|['’]m) (?:now |currently )?(?:based|living) in "
    r"|\bI(?: have|['’]ve)? (?:just |recently )?moved to "
    # a second verb of one subject, in one clause: "I work at Harbour AG now and live in Lisbon"
    r"|\bI(?: am|['’]m)?(?: now| currently)? (?:work|study|teach|working|studying|teaching|employed)\b"
    rf"(?:(?!\b(?:{_OTHERS})\b)[^.!?;:()]){{0,80}}?,? and (?:now |currently )?"
    r"(?:live|am living|am based|based|living) in "
)


def works_at(text: str) -> Iterator[str]:
    """Give the employers that they say they are at: "I work at Harbour AG now"."""
    return _names_after(_WORKS, text)


def left(text: str) -> Iterator[str]:
    """Give the employers that they say they have left."""
    return _names_after(_LEFT, text)


def lives_in(text: str) -> Iterator[str]:
    """Give the places that they say they live in."""
    return _names_after(_LIVES, text)


def _names_after(cue: re.Pattern[str], text: str) -> Iterator[str]:
    told = " ".join(text[:_LONGEST].split())
    for found in cue.finditer(told):
        name = _name(told[found.end() :])
        if name:
            yield name


def _name(text: str) -> str:
    """Take the words that are written as a name, up to where the clause ends: "Harbour AG" of "Harbour AG, but"."""
    words: list[str] = []
    for word in text.split(" ", _LONGEST_NAME)[:_LONGEST_NAME]:
        bare = word.rstrip(".,;:!?)")
        if not (bare[:1].isupper() or (words and bare in _JOINERS)):
            break
        words.append(bare.removesuffix("'s").removesuffix("’s"))
        if bare != word or words[-1] != bare:
            break
    while words and words[-1] in _JOINERS:
        words.pop()
    return " ".join(words)
