"""Numbers in English words: "ninety-five", "two hundred and ten"."""

from __future__ import annotations

import re

__all__ = ["NUMERALS", "number_of"]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: number for number, word in enumerate(_ONES)} | {word: 10 * ten for ten, word in enumerate(_TENS, 2)}
_HUNDRED = "hundred"
_WORD = re.compile(r"[a-z]+")
_NUMERAL = "|".join(sorted((*_VALUES, _HUNDRED), key=len, reverse=True))

NUMERALS = rf"(?:{_NUMERAL})(?:[ -](?:and )?(?:{_NUMERAL})){{0,5}}"
"""What matches such a number in small letters; thousands and millions are the reader's own."""


def number_of(words: str) -> int:
    """Give the number that words say; whatever is no numeral in them counts nothing."""
    total = 0
    for word in _WORD.findall(words.casefold()):
        total = max(total, 1) * 100 if word == _HUNDRED else total + _VALUES.get(word, 0)
    return total
