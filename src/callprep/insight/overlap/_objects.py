"""Whether a task and a project do the same with different things: then nobody has done it, and one may only ask.

Who has made a search engine for recipes knows how searching is done, and has never searched court decisions. So where
both sides name an object of what they share, and none of one is an object of the other, nor of its trade, the overlap
is weak. What only says how many, how large, or whose it is, is no object.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from callprep.insight.overlap._borrowed import begins_with_deed
from callprep.insight.overlap._lexicon import Lexicon
from callprep.insight.overlap._stems import stem, stems
from callprep.insight.topics import is_subject, terms
from callprep.insight.vocabulary import TopicKind, Vocabulary
from callprep.model.facts import Project

__all__ = ["are_apart"]

_LONGEST = 20_000  # characters of one text that are looked at
_NEAR = 2  # words from what is shared to the "for" or "of" behind it
_SHORT = 5  # words: what says no more is a thing by its name ("a pizza chatbot")
_CLAUSE = re.compile(r"[.,;:!?()\n]+")
_OF = frozenset(("for", "of"))
_ENDS = frozenset(
    "about across after against among and around as at because before between by for from in inside into like near of "
    "on or over than that through to toward towards under using via when where which while who whose with within "
    "without".split()
)
# the company's own, or anybody's: no object that tells one work from another
_OWN = frozenset("all any each every her his its my our some such the their these this those your".split())
_ADJECTIVE = re.compile(r"(?:able|al|ary|ed|ful|ible|ic|ive|less|ly|ory|ous)$")
_NO_OBJECT = frozenset(
    map(
        stem,
        # how many, and who in general
        "amount anybody anyone audience beginner billion customer dozen everybody everyone expert group hundred kind "
        "lot million number pair people person player range set size sort team thousand type use user variety "
        "volume "
        # of what make
        "better big collaborative cross desktop distributed dynamic embedded fast federated free full good large light "
        "little live local minimal mobile modern native new offline online open platform real self simple small smart "
        "static text tiny time web".split(),
    )
)


def are_apart(task: str, project: Project, shared: frozenset[str], known: Lexicon, vocabulary: Vocabulary) -> bool:
    """Tell whether both name objects of what they share, and these have nothing to do with each other.

    Args:
        task: What is asked for.
        project: What was made.
        shared: The stems that both say.
        known: The trades of words, and the phrases that mean one thing.
        vocabulary: Which names are of tools: what is made for one is made with it.
    """
    mine, others = (
        frozenset[str]().union(*_objects(text, shared)) - _tools(text, vocabulary)
        for text in (task, project.description or "")
    )
    if not mine or not others or not mine.isdisjoint(others) or not shared.isdisjoint(mine | others):
        return False
    return all(told(mine).isdisjoint(told(others)) for told in (partial(_trades, known), partial(_meant, known)))


def _objects(text: str, shared: frozenset[str]) -> Iterator[frozenset[str]]:
    """Give the words of each object: what stands behind "for" or "of", what a verb is done to, a "pizza" chatbot's."""
    for clause in _CLAUSE.split(text[:_LONGEST]):
        words = terms(clause)
        cut = [stem(word) for word in words]
        if clause == text and _is_a_name(words) and cut[-1] in shared:
            nouns = [(word, found) for word, found in zip(words, cut, strict=True) if not _ADJECTIVE.search(word)]
            yield _phrase([word for word, _ in nouns], [found for _, found in nouns]) - shared
        if words and cut[0] in shared and begins_with_deed(clause):
            # what ends in a shared word is shared, whatever stands before it: "calls somatic variants"
            until = _until(words[1:]) + 1
            yield frozenset() if cut[until - 1] in shared else _phrase(words[1:], cut[1:]) - shared
        for place, word in enumerate(words):
            if word in _OF and not shared.isdisjoint(cut[max(0, place - _NEAR) : place]):
                yield _phrase(words[place + 1 :], cut[place + 1 :])


def _tools(text: str, vocabulary: Vocabulary) -> frozenset[str]:
    found = (one for one in vocabulary.spot(text[:_LONGEST]) if one.topic.kind is not TopicKind.FIELD)
    return frozenset(word for one in found for word in stems(text[one.start : one.end]))


def _is_a_name(words: tuple[str, ...]) -> bool:
    return 0 < len(words) <= _SHORT and _ENDS.isdisjoint(words)


def _until(words: Sequence[str]) -> int:
    return next((at for at, word in enumerate(words) if word in _ENDS), len(words))


def _phrase(words: Sequence[str], cut: Sequence[str]) -> frozenset[str]:
    until = _until(words)
    if not _OWN.isdisjoint(words[:until]):
        return frozenset()
    told = {found for word, found in zip(words[:until], cut, strict=False) if is_subject(word) and not word.isdigit()}
    return frozenset(told - _NO_OBJECT)


def _trades(known: Lexicon, words: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(known.trades.get(word, ()) for word in words))


def _meant(known: Lexicon, words: Iterable[str]) -> frozenset[str]:
    return frozenset(meaning for word in words for meaning, _, _ in known.meanings((word,)))
