"""What is known of words of work: phrases that mean one thing, trades with their words, words of several trades.

Read from the table beside this module, which was written by hand.
"""

from __future__ import annotations

import functools
import json
import pkgutil
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import TypedDict

import attrs

from callprep.insight.overlap._stems import stem, stems

__all__ = ["Lexicon", "lexicon"]

_NEAR = 2  # words from one to the other: "detection of fraud"


class _Told(TypedDict):
    alike: list[list[str]]
    idioms: list[str]
    trades: dict[str, str]
    senses: dict[str, list[str]]
    touches: str
    plain: str


@attrs.frozen(eq=False)
class Lexicon:
    """The table, by stems.

    Attributes:
        alike: What a phrase means, a phrase being stems with blanks between them.
        longest: How many words can follow a first one of these.
        loose: What two words mean in whatever order, with little between them: "detection of fraud".
        trades: The trades that a word speaks of.
        senses: Of a word that means different things the trades in which it does, the commonest in work first.
        touches: Words of a format, a practice or an audience, which a work may touch without being made for it.
        plain: Words that say nothing of the work by themselves.
        idioms: Pairs of words that speak of something else than each does.
    """

    alike: Mapping[str, str]
    longest: Mapping[str, int]
    loose: Mapping[frozenset[str], str]
    trades: Mapping[str, frozenset[str]]
    senses: Mapping[str, tuple[str, ...]]
    touches: frozenset[str]
    plain: frozenset[str]
    idioms: frozenset[tuple[str, str]]

    def folded(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Give stems with each idiom as one word, the place of its second word left empty: a road map is no map."""
        cut = list(words)
        for place, pair in enumerate(pairwise(words)):
            if pair in self.idioms:
                cut[place : place + 2] = [" ".join(pair), ""]
        return tuple(cut)

    def meanings(self, words: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
        """Give each phrase of a text that is in the table: what it means, and from which word up to which."""
        place = 0
        while place < len(words):
            reach = min(self.longest.get(words[place], 0), len(words) - place)
            sizes = (size for size in range(reach, 0, -1) if " ".join(words[place : place + size]) in self.alike)
            size = next(sizes, 0)
            if size:
                yield self.alike[" ".join(words[place : place + size])], place, place + size
            place += size or 1

    def scattered(self, words: tuple[str, ...], counts: tuple[bool, ...]) -> Iterator[tuple[str, int, int]]:
        """Give each phrase of two words, of those that count, that stand near each other, as `meanings` gives them."""
        places = [place for place, yes in enumerate(counts) if yes]
        for at, first in enumerate(places):
            for last in places[at + 1 : at + 3]:
                meaning = self.loose.get(frozenset((words[first], words[last])))
                if meaning and last - first <= _NEAR:
                    yield meaning, first, last + 1


@functools.cache
def lexicon() -> Lexicon:
    """Give the table that is shipped; it is read on first use, once."""
    # pkgutil, for importlib.resources takes longer to import than the data to read
    told: _Told = json.loads(pkgutil.get_data("callprep.insight.overlap", "data/work.json") or b"")
    plain = frozenset(stem(word) for word in told["plain"].split())
    alike: dict[str, str] = {}
    longest: dict[str, int] = {}
    loose: dict[frozenset[str], str] = {}
    for group in told["alike"]:
        for phrase in group:
            words = stems(phrase)
            if plain.issuperset(words) and len(words) == 1:
                continue  # "platform" by itself is no kind of game
            alike.setdefault(" ".join(words), group[0])
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
            if len(set(words)) == len(words) == 2:  # noqa: PLR2004 - a pair
                loose.setdefault(frozenset(words), group[0])
    trades: dict[str, set[str]] = {}
    for trade, speaks in told["trades"].items():
        for word in speaks.split():
            trades.setdefault(stem(word), set()).add(trade)
    senses: dict[str, tuple[str, ...]] = {}
    for word in sorted(told["senses"], key=len):  # of "map" and "mapper" the shorter word is the commoner
        senses.setdefault(stem(word), tuple(told["senses"][word]))
    return Lexicon(
        MappingProxyType(alike),
        MappingProxyType(longest),
        MappingProxyType(loose),
        MappingProxyType({word: frozenset(found) for word, found in trades.items()}),
        MappingProxyType(senses),
        frozenset(stem(word) for word in told["touches"].split()),
        plain,
        frozenset((stems(idiom)[0], stems(idiom)[1]) for idiom in told["idioms"]),
    )
