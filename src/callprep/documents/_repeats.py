"""What one text says in the words of another: eight words in a row, names and quotations aside.

A title stands in both as it stands, and so do their own words: neither can be put otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["in_a_row", "repeats", "runs"]

_RUN = 8  # words in a row that are the same words
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_QUOTED = re.compile(r"«[^«»\n]{1,300}»|“[^“”\n]{1,300}”|\"[^\"\n]{1,300}\"")


def in_a_row(words: Sequence[str], count: int) -> Iterator[tuple[str, ...]]:
    """Give every so many words in a row; none where there are fewer."""
    return (tuple(words[place : place + count]) for place in range(len(words) - count + 1))


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Give every eight words in a row, folded; what is quoted counts as one word."""
    words = [match.group().casefold().replace("’", "'") for match in _WORD.finditer(_QUOTED.sub(" quoted ", text))]
    return in_a_row(words, _RUN)


def repeats(text: str, others: Iterable[str]) -> bool:
    """Tell whether eight words in a row of a text stand in another one."""
    told = frozenset(runs(text))
    return bool(told) and any(not told.isdisjoint(runs(other)) for other in others)
