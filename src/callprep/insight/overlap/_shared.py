"""What a task and a project share, and whether that is enough to say that it has been done.

Precision before recall: a single word in common is not enough, unless it is the name of a kind of work or all else that
both say speaks of one trade. A plain word ("system", "patient") is half a sign, a format or a practice that a project
is touched by ("wcag", "ocr") wants a second ground, and a word of several trades ("cell") is none where what else is
said speaks of two. Only a phrase that is the whole task needs no weighing (`_whole`). The weights were chosen on the
tuned half of the table in `benchmarks/tables`.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

import attrs

from callprep.insight.overlap._lexicon import Lexicon
from callprep.insight.overlap._matter import Matter
from callprep.insight.overlap._stems import stems
from callprep.insight.overlap._whole import said_whole

__all__ = ["Shared", "shared"]

_ENOUGH = 1.0
_NAMED, _LONE, _PLAIN = 1.0, 0.6, 0.4  # a kind of work by its name, any other word, a plain word
_PAIR, _FIELD, _AGAIN, _TRADE = 0.6, 0.7, 0.05, 0.3  # on top of what the words weigh
_APART = 0.4  # off what single words weigh, where all else speaks of two trades
_ASIDE = 0.5  # times the weight, where it only stands by
_SEVERAL = 3  # plain words together are no accident
_LITTLE = 2  # words: a project that says no more than this beside is hardly more than its name


@attrs.frozen
class Shared:
    """What both are about: the stems of the task that are shared, and the words to name it with.

    `is_whole` tells that the project says the task's whole phrase, `told` are the stems that it says all of it with.
    """

    stems: frozenset[str]
    named: tuple[str, ...]
    is_whole: bool = False
    told: frozenset[str] = frozenset()


@attrs.frozen
class _Sign:
    """Something in common: how to name it, its stems in the task, and whether it says more than plain words do."""

    named: str
    stems: frozenset[str]
    weight: float
    is_sure: bool
    also: frozenset[str] = frozenset()
    means: str = ""


class _Sense(enum.Enum):
    """Whether a word is the same one on both sides."""

    SAME = "same"
    OPEN = "open"
    OTHER = "other"


class _Kin(enum.Enum):
    """What trade all else speaks of: one and the same, two, or none that is known; or there is hardly anything else."""

    ONE = "one"
    APART = "apart"
    OPEN = "open"
    ALONE = "alone"


@attrs.frozen(eq=False)
class _Sides:
    """Both sides and what is known: what every sign is read from."""

    task: Matter
    project: Matter
    known: Lexicon
    senses: dict[str, _Sense]

    def has_sense(self, text: str, other: str) -> bool:
        """Tell whether a phrase means one thing on both sides; words alone must surely do so, of phrases one may."""
        words = stems(text)
        bad = {_Sense.OTHER, _Sense.OPEN} if len(words) == len(stems(other)) == 1 else {_Sense.OTHER}
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
    fields = [*_fields(sides)]
    signs = [*whole, *_pairs(sides, weighed), *_words(sides, weighed), *fields]
    kin = _kinship(sides)
    weight = sum(sign.weight for sign in signs)
    if kin in {_Kin.ONE, _Kin.ALONE}:
        weight += _TRADE
    elif kin is _Kin.APART and not fields and not any(_says_more(sign, sides) for sign in whole):
        weight -= _APART
    enough = weight > _ENOUGH - 0.01  # sums of tenths are no tenths
    leads = any(sign.weight >= _PLAIN and _is_made(sign, task) for sign in signs)
    said = _said(sides)
    if enough and leads and _is_sure(signs, whole):
        return attrs.evolve(_named(signs), is_whole=bool(said))
    return Shared(said, _in_order(said, task), is_whole=True, told=said) if said else None


def _said(sides: _Sides) -> frozenset[str]:
    """Give the stems of the whole phrase that both say, if they do."""
    tools = sides.task.tools | sides.project.tools
    theirs = {**sides.project.meant_aside, **sides.project.meant}
    alike = [
        (frozenset(stems(text)), frozenset(stems(theirs[meaning])))
        for meaning, text in sides.task.meant.items()
        if meaning in theirs
    ]
    say = partial(
        said_whole,
        tools=tools,
        is_clear=_Sense.OTHER not in sides.senses.values(),
        plain=sides.known.plain,
        alike=alike,
    )
    found = (say(mine, other) for mine in sides.task.phrases for other in sides.project.phrases)
    return next(filter(None, found), frozenset[str]())


def _in_order(found: frozenset[str], task: Matter) -> tuple[str, ...]:
    """Name each word of a whole phrase, as the task has them."""
    return tuple(text for word, text in {**task.core, **task.aside}.items() if not found.isdisjoint(word.split()))


def _is_made(sign: _Sign, task: Matter) -> bool:
    """Tell whether it is of what is to be made, and not of where, with what or for whom."""
    return sign.means in task.head or not sign.stems.isdisjoint(task.head)


def _says_more(sign: _Sign, sides: _Sides) -> bool:
    """Tell whether the project says it by a phrase or in other words, and not by one word that both happen to say."""
    return len(sign.also) > 1 or not sign.also <= sides.task.words


def _is_sure(signs: list[_Sign], whole: list[_Sign]) -> bool:
    """Tell whether it is more than words that anybody uses: one that says much, or several that say little."""
    if any(sign.is_sure for sign in signs) or (whole and len(signs) > 1):
        return True
    # "machine learning" is two words and a phrase of both: that is one ground told three times
    return len(frozenset[str]().union(*(sign.stems for sign in signs if sign.weight >= _PLAIN))) >= _SEVERAL


def _meanings(sides: _Sides) -> Iterator[_Sign]:
    for meaning, text in sorted(sides.task.meant.items()):
        core = meaning in sides.project.meant
        other = sides.project.meant.get(meaning) or sides.project.meant_aside.get(meaning)
        if other and sides.has_sense(text, other) and sides.has_sense(other, text):
            here, there = frozenset(stems(text)), frozenset(stems(other))
            named = text if here <= there | sides.project.core.keys() else f"{text} ({other})"
            core = core and not (len(there) == 1 and there <= sides.known.touches)  # then another ground is wanted
            yield _Sign(named, here, _NAMED if core else _ASIDE, core, there, meaning)


def _joined(sides: _Sides) -> Iterator[_Sign]:
    for mine, other in ((sides.task, sides.project), (sides.project, sides.task)):
        for word, text in sorted(mine.joined.items()):
            if word in other.core:
                yield _Sign(text, frozenset(stems(text)) | {word}, _NAMED, is_sure=True, also=frozenset({word}))


def _pairs(sides: _Sides, weighed: frozenset[str]) -> Iterator[_Sign]:
    for pair, text in sorted(sides.task.pairs.items(), key=lambda item: item[1]):
        if pair in sides.project.pairs and not weighed.issuperset(pair) and sides.has_sense(text, text):
            yield _Sign(text, pair, _PAIR, is_sure=not pair <= sides.known.plain)


def _fields(sides: _Sides) -> Iterator[_Sign]:
    """Give the fields that both name; by the same word again it is one ground told twice, and hardly a sign."""
    for name, text in sorted(sides.task.fields.items()):
        other = sides.project.fields.get(name)
        if other is not None and sides.has_shared_sense(text):
            words = frozenset(stems(text))
            anew = words.isdisjoint(stems(other))
            named = f"{text} ({other})" if anew else text
            yield _Sign(named, words.intersection(sides.senses) or words, _FIELD if anew else _AGAIN, is_sure=anew)


def _words(sides: _Sides, weighed: frozenset[str]) -> Iterator[_Sign]:
    written, parts = {**sides.task.aside, **sides.task.core}, _parts(sides)
    for word, sense in sorted(sides.senses.items(), key=lambda item: written[item[0]]):
        if sense is _Sense.OTHER or word in weighed:
            continue
        core = word in sides.project.core
        is_name = word in sides.known.alike or " " in word  # a kind of work, or an idiom
        plain = sense is _Sense.OPEN or word in sides.known.plain or word in sides.task.tools
        plain = plain or (word in parts and not is_name)
        weight = _PLAIN if plain else _NAMED if is_name else _LONE
        yield _Sign(
            written[word], frozenset({word, *word.split()}), weight * (1 if core else _ASIDE), core and not plain
        )


def _parts(sides: _Sides) -> frozenset[str]:
    """Give the words of phrases whose meaning the project lacks: what is cold, or a chain, is no cold chain."""
    others = sides.project.meant.keys() | sides.project.meant_aside.keys()
    phrases = (stems(text) for meaning, text in sides.task.meant.items() if meaning not in others)
    return frozenset(word for words in phrases if len(words) > 1 for word in words)


def _sense(word: str, task: Matter, project: Matter, known: Lexicon) -> _Sense:
    """Judge a word of several trades by the trades that all else speaks of; where nothing else is said, it stands."""
    senses = known.senses.get(word)
    if senses is None:
        return _Sense.SAME
    both = task.words & project.words
    mine, others = _trades(both, task, senses, known), _trades(both, project, senses, known)
    if not mine and not others:  # all that is told is what both say: then those words tell of each other
        mine, others = (_trades(frozenset({word}), side, senses, known) for side in (task, project))
    if mine and others:
        return _Sense.OTHER if mine.isdisjoint(others) else _Sense.SAME
    if others:
        return _Sense.SAME if senses[0] in others else _Sense.OPEN
    return _Sense.OPEN if len(project.words) > _LITTLE else _Sense.SAME


def _trades(both: frozenset[str], matter: Matter, among: Iterable[str], known: Lexicon) -> frozenset[str]:
    """Give which of these trades a text speaks of by what it alone says: those with over half of the first's words.

    What stands in the core counts; only where that says nothing, what stands by. A word that both say tells nothing:
    "leaks" and "pipelines" are oil's on one side, and on the other memory's.
    """
    for cues in (matter.cues, matter.cues_aside):
        counted = Counter(trade for cue in cues - both for trade in known.trades.get(cue, ()))
        listed = {trade: counted[trade] for trade in among if trade in counted}
        if listed:
            most = max(listed.values())
            return frozenset(trade for trade, count in listed.items() if 2 * count > most)
    return frozenset()


def _kinship(sides: _Sides) -> _Kin:
    """Judge by all else that both say, beside what they share, whether they speak of one trade."""
    same = frozenset(sides.senses)
    here, there = (
        _all_trades((side.cues | side.cues_aside) - same, sides.known) for side in (sides.task, sides.project)
    )
    if not here.isdisjoint(there):
        return _Kin.ONE
    if len(sides.project.words - same) < _LITTLE:
        return _Kin.ALONE
    tells = any(word in sides.known.trades and word not in sides.known.senses for word in same)
    return _Kin.APART if here and there and not tells else _Kin.OPEN


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
    return Shared(frozenset(counted), tuple(named), told=frozenset(counted | told))
