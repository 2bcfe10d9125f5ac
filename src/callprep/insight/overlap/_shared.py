"""What a task and a project share, and whether that is enough to say that it has been done.

Precision before recall: a single word in common is not enough, unless it is the name of a kind of work or all else that
both say speaks of one trade. A plain word ("system", "patient") is half a sign, and a word of several trades ("cell")
is none where what else is said speaks of two. The weights were chosen on the tuned half of the table in
`benchmarks/tables`.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from callprep.insight.overlap._lexicon import Lexicon
from callprep.insight.overlap._matter import Matter
from callprep.insight.overlap._stems import stems

__all__ = ["Shared", "shared"]

_ENOUGH = 1.0
_NAMED, _LONE, _PLAIN = 1.0, 0.7, 0.4  # a kind of work by its name, any other word, a plain word
_PAIR, _FIELD, _AGAIN, _TRADE = 0.6, 0.7, 0.3, 0.3  # on top of what the words weigh
_ASIDE = 0.5  # times the weight, where it only stands by
_SEVERAL = 3  # plain words together are no accident
_LITTLE = 2  # words: a project that says no more than this beside is hardly more than its name


@attrs.frozen
class Shared:
    """What both are about: the stems of the task that are shared, and the words to name it with."""

    stems: frozenset[str]
    named: tuple[str, ...]


@attrs.frozen
class _Sign:
    """Something in common: how to name it, its stems in the task, and whether it says more than plain words do."""

    named: str
    stems: frozenset[str]
    weight: float
    is_sure: bool
    also: frozenset[str] = frozenset()


class _Sense(enum.Enum):
    """Whether a word is the same one on both sides."""

    SAME = "same"
    OPEN = "open"
    OTHER = "other"


@attrs.frozen(eq=False)
class _Sides:
    """Both sides and what is known: what every sign is read from."""

    task: Matter
    project: Matter
    known: Lexicon
    senses: dict[str, _Sense]

    def has_sense(self, text: str) -> bool:
        """Tell whether a phrase means one thing on both sides; a word alone must surely do so, of others one may."""
        words = stems(text)
        bad = {_Sense.OTHER, _Sense.OPEN} if len(words) == 1 else {_Sense.OTHER}
        return any(self.senses.get(word, _Sense.SAME) not in bad for word in words)

    def has_shared_sense(self, text: str) -> bool:
        """Tell whether the words of a phrase that both say surely mean one thing; where there are none, it stands."""
        told = [self.senses[word] for word in stems(text) if word in self.senses]
        return not told or _Sense.SAME in told


def shared(task: Matter, project: Matter, known: Lexicon) -> Shared | None:
    """Give what both are about, or None where it is too little."""
    senses = {word: _sense(word, task, project, known) for word in task.words & project.words}
    sides = _Sides(task, project, known, senses)
    whole = [*_meanings(sides), *_joined(sides)]
    weighed = frozenset[str]().union(*(sign.stems for sign in whole))
    signs = [*whole, *_pairs(sides, weighed), *_words(sides, weighed), *_fields(sides)]
    weight = sum(sign.weight for sign in signs) + _TRADE * _is_one_trade(sides)
    enough = weight > _ENOUGH - 0.01  # sums of tenths are no tenths
    sure = any(sign.is_sure for sign in signs) or sum(sign.weight >= _PLAIN for sign in signs) >= _SEVERAL
    return _named(signs) if enough and sure else None


def _meanings(sides: _Sides) -> Iterator[_Sign]:
    for meaning, text in sorted(sides.task.meant.items()):
        core = meaning in sides.project.meant
        other = sides.project.meant.get(meaning) or sides.project.meant_aside.get(meaning)
        if other and sides.has_sense(text) and sides.has_sense(other):
            here, there = frozenset(stems(text)), frozenset(stems(other))
            named = text if here <= there else f"{text} ({other})"
            yield _Sign(named, here, _NAMED if core else _ASIDE, core, there)


def _joined(sides: _Sides) -> Iterator[_Sign]:
    for mine, other in ((sides.task, sides.project), (sides.project, sides.task)):
        for word, text in sorted(mine.joined.items()):
            if word in other.core:
                yield _Sign(text, frozenset(stems(text)) | {word}, _NAMED, is_sure=True)


def _pairs(sides: _Sides, weighed: frozenset[str]) -> Iterator[_Sign]:
    for pair, text in sorted(sides.task.pairs.items(), key=lambda item: item[1]):
        if pair in sides.project.pairs and not weighed.issuperset(pair) and sides.has_sense(text):
            yield _Sign(text, pair, _PAIR, is_sure=True)


def _fields(sides: _Sides) -> Iterator[_Sign]:
    for name, text in sorted(sides.task.fields.items()):
        if name in sides.project.fields and sides.has_shared_sense(text):
            words, others = frozenset(stems(text)), frozenset(stems(sides.project.fields[name]))
            weight = _FIELD if words.isdisjoint(others) else _AGAIN
            named = f"{text} ({sides.project.fields[name]})" if words.isdisjoint(others) else text
            yield _Sign(named, words.intersection(sides.senses) or words, weight, is_sure=True)


def _words(sides: _Sides, weighed: frozenset[str]) -> Iterator[_Sign]:
    written = {**sides.task.aside, **sides.task.core}
    for word, sense in sorted(sides.senses.items(), key=lambda item: written[item[0]]):
        if sense is _Sense.OTHER or word in weighed:
            continue
        core, plain = word in sides.project.core, sense is _Sense.OPEN or word in sides.known.plain
        is_name = word in sides.known.alike or " " in word  # a kind of work, or an idiom
        weight = _PLAIN if plain else _NAMED if is_name else _LONE
        yield _Sign(
            written[word], frozenset({word, *word.split()}), weight * (1 if core else _ASIDE), core and not plain
        )


def _sense(word: str, task: Matter, project: Matter, known: Lexicon) -> _Sense:
    """Judge a word of several trades by the trades that all else speaks of; where nothing else is said, it stands."""
    senses = known.senses.get(word)
    if senses is None:
        return _Sense.SAME
    mine, others = _trades(word, task, senses, known), _trades(word, project, senses, known)
    if mine and others:
        return _Sense.OTHER if mine.isdisjoint(others) else _Sense.SAME
    if others:
        return _Sense.SAME if senses[0] in others else _Sense.OPEN
    return _Sense.OPEN if len(project.words) > _LITTLE else _Sense.SAME


def _trades(word: str, matter: Matter, among: Iterable[str], known: Lexicon) -> frozenset[str]:
    """Give which of these trades a text speaks of, but for one word: those with more than half the words of the first.

    What stands in the core counts; only where that says nothing, what stands by.
    """
    for cues in (matter.cues, matter.cues_aside):
        counted = Counter(trade for cue in cues if cue != word for trade in known.trades.get(cue, ()))
        listed = {trade: counted[trade] for trade in among if trade in counted}
        if listed:
            most = max(listed.values())
            return frozenset(trade for trade, count in listed.items() if 2 * count > most)
    return frozenset()


def _is_one_trade(sides: _Sides) -> bool:
    """Tell whether all else that both say speaks of one trade, or the project says hardly anything else."""
    same = frozenset(word for word, sense in sides.senses.items() if sense is not _Sense.OTHER)
    if len(sides.project.words - same) < _LITTLE:
        return True
    here, there = (
        _all_trades((side.cues | side.cues_aside) - same, sides.known) for side in (sides.task, sides.project)
    )
    return not here.isdisjoint(there)


def _all_trades(words: Iterable[str], known: Lexicon) -> frozenset[str]:
    return frozenset[str]().union(*(known.trades.get(word, ()) for word in words))


def _named(signs: Iterable[_Sign]) -> Shared:
    """Name every sign once; what an earlier one has named is not told again."""
    named: list[str] = []
    told: set[str] = set()
    counted: set[str] = set()
    for sign in signs:
        if not told.issuperset(sign.stems):
            named.append(sign.named)
            told |= sign.stems | sign.also
        counted |= sign.stems
    return Shared(frozenset(counted), tuple(named))
