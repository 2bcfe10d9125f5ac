"""A text as tokens: words with the signs that belong to a name ("C++", ".NET"), addresses left out."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["LONGEST", "Token", "keys", "tokens"]

LONGEST = 20_000
"""Characters of one text that are looked at: a page of prose has about 3,000."""

# an address says where something stands, not what it is about; its first branch yields no group
_TOKEN = re.compile(r"https?://\S+|www\.\S+|((?:(?<![\w.])\.(?=[^\W\d_]))?[^\W_]+(?:\+\+|#)?)")

# what a text needs that has no address and no name with a dot before it: half of the time
_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?")
_UNUSUAL = re.compile(r"://|www\.|(?<![\w.])\.[^\W\d_]")


class Token(NamedTuple):
    """A word of a text: its folded form, and where it stands; a tuple, for a text has many."""

    key: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """Give the words of a text in order; of a very long one those of its beginning."""
    text = text[:LONGEST]
    if text.isascii() and (("." not in text and ":" not in text) or not _UNUSUAL.search(text)):
        return tuple([Token(match[0], match.start(), match.end()) for match in _WORD.finditer(text.lower())])
    found = _TOKEN.finditer(text)
    return tuple([Token(match[1].casefold(), match.start(), match.end()) for match in found if match[1]])


def keys(text: str) -> tuple[str, ...]:
    """Give the folded words of a name."""
    folded = text[:LONGEST].casefold()
    if folded.replace(" ", "").isalnum():  # as most names are: a third of the time that a vocabulary takes to load
        return tuple(folded.split())
    return tuple(word for word in _TOKEN.findall(folded) if word)
