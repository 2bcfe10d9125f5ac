"""How a wording of the same words says more: it is the only one, it doubts no longer, its day is gone, its ends change.

None of these needs a word that was not there. Each looks for a form and not for a meaning: English only, and on the
side of the built-in line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import TypeAlias

from callprep.documents._writing_words import PLAIN, RISKY, Word, stem, words

__all__ = ["shifts"]

Said: TypeAlias = Iterator[tuple[str, str, str]]
"""What is found: the rule, the offending words, and why."""

_BE = frozenset("is are am was were be been being become becomes".split())
_ONE = frozenset({"one", "only", "sole", "single"})
_HEDGES = frozenset("may might could perhaps maybe probably possibly seem seems seemed likely appears sounds".split())
_DOUBTS = frozenset("think guess believe suppose".split())  # behind I: "new to you, I think"
_THIRD = frozenset("it this that there which what".split())  # "it can lead" is no promise that it leads
_FREE_DAYS = frozenset("long forever always".split())
_PAST = {"is": "was", "are": "were", "has": "had", "have": "had", "stands": "stood", "stand": "stood"}
_CLEFT = re.compile(r"\bit was\b[^.?!;:]{1,80}\b(?:that|who|which)\b", re.IGNORECASE)  # "it was this that made me call"
_IS = re.compile(r"\b(?:it|that|this|there|here|what|he|she)['’]s\b", re.IGNORECASE)
_ALONE = re.compile(r"\s*(?:[,.;:?!)—–]|$)")
_PIVOTS = frozenset("with within before after over than from into for without above below during against".split())
_SENTENCE = re.compile(r"[.?!;:—–](?:\s|$)")
_CLAUSE = re.compile(r"[,.?!;:—–](?:\s|$)")
_PLACE = re.compile(r"\b(?:on|in|at) your \w+", re.IGNORECASE)
_TITLE = re.compile(r"«([^«»]{1,200})»")
_BOUNDS = {
    word: bound
    for bound, words_ in (("end", "by before until till"), ("begin", "from since after"))
    for word in words_.split()
}
_TIMES = frozenset(
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter christmas easter week month quarter year".split()
)
_REACH = 4  # words back from a day to what binds it: "by the end of June"
_NEAR = 3  # words with a meaning to each side of a pivot
_LEAST = 2  # sentences between which something can move


def shifts(old: str, new: str, names: Iterable[str]) -> Said:
    """Give what a wording shifts.

    Args:
        old: The line.
        new: What is offered for it.
        names: What the line names, as it stands there.
    """
    was, now = words(old), words(new)
    for check in _CHECKS:
        yield from check(was, now)
    yield from _past(old, new)
    yield from _swapped(old, new)
    yield from _moved(old, new, tuple(names))


def _unique(was: tuple[Word, ...], now: tuple[Word, ...]) -> Said:
    """Find "the one payments network", and "we are the network" where we were a network."""
    had = {(one.folded, two.folded) for one, two in pairwise(was)}
    for the, one, thing in zip(now, now[1:], now[2:], strict=False):
        if the.folded == "the" and one.folded in _ONE and thing.folded not in PLAIN and ("the", one.folded) not in had:
            yield "amount", one.written, "says that there is no other, which the line did not"
    if _is_defined(had) or not _is_a(had):
        return
    for one, two in pairwise(now):
        if one.folded in _BE and two.folded == "the":
            yield "amount", two.written, "says that there is no other: it was one of several"


def _likened(was: tuple[Word, ...], now: tuple[Word, ...]) -> Said:
    """Find "we are like the makers" where we were the makers."""
    had = {(one.folded, two.folded) for one, two in pairwise(was)}
    for one, two in pairwise(now):
        if one.folded in _BE and two.folded == "like" and (one.folded, "like") not in had:
            yield "turn", two.written, "likens, where the line said so"


def _is_a(pairs: set[tuple[str, str]]) -> bool:
    return any(one in _BE and two in {"a", "an"} for one, two in pairs)


def _is_defined(pairs: set[tuple[str, str]]) -> bool:
    return any(one in _BE and two == "the" for one, two in pairs)


def _hedges(was: tuple[Word, ...], now: tuple[Word, ...]) -> Said:
    if _doubts(was) and not _doubts(now):
        yield "hedge", now[0].written if now else "", "says for sure what the line only held possible"


def _doubts(told: tuple[Word, ...]) -> bool:
    if any(word.folded in _HEDGES and not _is_month(word) for word in told):
        return True
    pairs = [(one.folded, two.folded) for one, two in pairwise(told)]
    return any((one == "i" and two in _DOUBTS) or (one in _THIRD and two == "can") for one, two in pairs)


def _is_month(word: Word) -> bool:
    return word.written == "May" and word.start > 0


def _days(was: tuple[Word, ...], now: tuple[Word, ...]) -> Said:
    """Find a time that the line set and that is gone: "I'll send a mail" promises less, and "next week" more."""
    kept = {stem(word.folded) for word in now}
    for word in was:
        risk = RISKY.get(word.folded)
        if risk is not None and risk.name == "day" and word.folded not in _FREE_DAYS and stem(word.folded) not in kept:
            yield "lost", word.written, "was a time that the line set, and is gone"


def _limits(was: tuple[Word, ...], now: tuple[Word, ...]) -> Said:
    """Find "in January" where it was "by January": a day that something is due is none on which it happens."""
    before, after = _bounds(was), _bounds(now)
    for time, (joint, bound) in after.items():
        if time in before and before[time][1] != bound and "end" in {before[time][1], bound}:
            yield "turn", joint, f"binds {time} in another way than the line did"


def _bounds(told: tuple[Word, ...]) -> dict[str, tuple[str, str | None]]:
    """Give for each day, month or year the word near before it that binds it, and how: until then, or from then on."""
    found: dict[str, tuple[str, str | None]] = {}
    for place, word in enumerate(told):
        if word.folded.isdigit() or _is_time(word):
            near = [one for one in told[max(0, place - _REACH) : place] if one.folded in _BOUNDS or _is_time(one)]
            joint = near[-1] if near and near[-1].folded in _BOUNDS else word
            found[word.folded] = (joint.written, _BOUNDS.get(joint.folded))
    return found


def _is_time(word: Word) -> bool:
    return word.folded in _TIMES or _is_month(word)


def _past(old: str, new: str) -> Said:
    """Find what is, told as what was."""
    before, after = _forms(old), _forms(new)
    cleft = _CLEFT.search(new) is not None
    for present, past in _PAST.items():
        if present in before and past in after - before and not (cleft and past == "was"):
            yield "turn", past, "tells as past what the line told as so"


def _forms(told: str) -> frozenset[str]:
    """Give the words of a text, what "it's" is short for among them."""
    found = frozenset(word.folded for word in words(told))
    return found | {"is"} if _IS.search(told) else found


def _swapped(old: str, new: str) -> Said:
    """Find two things that changed sides of a verb, or of "before", "with" and their like: who does what to whom."""
    before, after = dict(_sides(old)), dict(_sides(new))
    for pivot in before.keys() & after.keys():
        (left, right), (now_left, now_right) = before[pivot], after[pivot]
        is_passive = re.search(r"\bby\b", new) is not None and re.search(r"\bby\b", old) is None
        if left & now_right - right and right & now_left - left and not is_passive:
            yield "who", pivot, "stands between others than it did: who does what, and to what?"
            return


def _sides(text: str) -> Iterator[tuple[str, tuple[frozenset[str], frozenset[str]]]]:
    """Give for each word that may have two sides, and stands once, the words with a meaning on each of them."""
    times = Counter(word.folded for word in words(text))
    for cut, is_pivot in ((_CLAUSE, _tells), (_SENTENCE, _is_joint)):
        for part in cut.split(text):
            told = words(part)
            for place, word in enumerate(told):
                if is_pivot(word, part) and times[word.folded] == 1:
                    left = [stem(one.folded) for one in told[:place] if _tells(one)]
                    right = [stem(one.folded) for one in told[place + 1 :] if _tells(one)]
                    yield stem(word.folded), (frozenset(left[-_NEAR:]), frozenset(right[:_NEAR]))


def _is_joint(word: Word, part: str) -> bool:
    """Whether it joins what follows to what went before; "you've done this before, ..." joins nothing."""
    return word.folded in _PIVOTS and _ALONE.match(part, word.end) is None


def _tells(word: Word, _part: str = "") -> bool:
    """Whether it means something by itself: any such word may be a verb, for which there is no list."""
    return word.folded not in PLAIN


def _moved(old: str, new: str, names: tuple[str, ...]) -> Said:
    """Find a place ("on your GitHub") that was said of something of theirs and is now said of something else."""
    told, now = _SENTENCE.split(old), _SENTENCE.split(new)
    names = (*names, *_TITLE.findall(old))
    if len(now) < _LEAST:
        return
    for place in dict.fromkeys(match.group() for match in _PLACE.finditer(old)):
        there = {name for part in told if place in part for name in names if name in part and name not in place}
        here = {name for part in now if place.casefold() in part.casefold() for name in names if name in part}
        if there and place.casefold() in new.casefold() and not there & here:
            yield "who", place, "is said of something else than it was"


_CHECKS: tuple[Callable[[tuple[Word, ...], tuple[Word, ...]], Said], ...] = (
    _unique,
    _likened,
    _hedges,
    _days,
    _limits,
)
