"""Signs of an interest: what somebody wrote of, asked about, named or starred, of listed kinds alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight._days import known_day
from callprep.insight._hobbies import hobby_of, is_close_to_home, is_pastime, is_private
from callprep.insight._ordinary import is_named_interest, is_off_trade, says_something
from callprep.insight.vocabulary import Topic, TopicKind, Vocabulary, topic_of, topics_of
from callprep.insight.weighing import is_asked_only, of_trade, sorted_evidence, words_of_trade
from callprep.model.evidence import Dossier, Evidence, Publisher
from callprep.model.facts import Fact, Interest, Post, Skill, Talk

__all__ = ["STARS", "Sign", "signs"]

Named = tuple[str, str]
"""What to call one of a kind, and many."""

STARS: Named = ("starred repository", "starred repositories")
_POSTS: Named = ("post", "posts")
_TALKS: Named = ("talk", "talks")
_QUESTIONS: Named = ("tag of their questions", "tags of their questions")
_WORDS: Named = ("interest they name", "interests they name")
_LIFE = (_POSTS, _WORDS, STARS)
"""What need not be about work: a talk, and a question on a site of the trade, are."""


@attrs.frozen
class Sign:
    """One item that shows an interest in a subject; `named` is what to call such an item."""

    subject: str
    personal: bool
    evidence: Evidence[Fact]
    day: date | None
    named: Named


def signs(dossier: Dossier, today: date, vocabulary: Vocabulary) -> Iterator[Sign]:
    """Give the signs of interest in what is surely theirs and not published by others.

    A word that no vocabulary knows is of their trade with a second sign of it alone: a known topic beside it, or a work
    of theirs on the same. Else it is the name of a club or a mountain, or what they do in the evening.
    """
    sure = sorted_evidence(dossier)
    backed = words_of_trade(sure, vocabulary)
    for evidence in sure:
        named = _named(evidence.fact)
        if named is None or is_off_trade(evidence) or evidence.provenance.publisher is Publisher.OTHER:
            continue
        day = known_day(evidence.fact.when, today)
        topics = tuple(_topics(evidence.fact, vocabulary))
        hobbies = tuple(_hobbies(evidence, vocabulary))
        for subject in hobbies:
            yield Sign(subject, True, evidence, day, named)  # noqa: FBT003 -- "personal"
        for topic in _of_trade(topics, named, backed, beside_hobby=bool(hobbies)):
            yield Sign(topic.name, False, evidence, day, named)  # noqa: FBT003 -- "personal"


def _of_trade(
    topics: tuple[Topic, ...], named: Named, backed: frozenset[str], *, beside_hobby: bool
) -> Iterator[Topic]:
    for topic in of_trade(topics, backed) if named in _LIFE else topics:
        if not (says_something(topic) and _may_be_shown(topic)):
            continue
        # beside a hobby a word that no trade knows is the name of a club, a band or a mountain
        if not (beside_hobby and (topic.kind is TopicKind.OTHER or is_pastime(topic.name))):
            yield topic


def _may_be_shown(topic: Topic) -> bool:
    tests = (is_pastime, is_close_to_home, is_private)
    return topic.kind is not TopicKind.OTHER or not any(test(topic.name) for test in tests)


def _named(fact: Fact) -> Named | None:
    match fact:
        case Post():
            return _POSTS
        case Talk():
            return _TALKS
        case Skill() if is_asked_only(fact):
            return _QUESTIONS
        case Interest():
            return _of_interest(fact)
        case _:
            return None


def _of_interest(interest: Interest) -> Named | None:
    """Tell how an interest is known; a membership says nothing of what somebody does there, nor why."""
    if is_named_interest(interest):
        return _WORDS
    basis = (interest.basis or "").casefold()
    return None if "member" in basis else STARS if "starred" in basis else _QUESTIONS


def _topics(fact: Fact, vocabulary: Vocabulary) -> Iterator[Topic]:
    if not isinstance(fact, Interest):
        yield from topics_of(fact, vocabulary)
    elif not fact.personal:
        # what is starred has somebody else's name
        starred = _named(fact) is STARS
        names = fact.topics if starred else (fact.title, *fact.topics)
        topics = (topic_of(name, vocabulary) for name in names if name.strip())
        yield from {topic.name.casefold(): topic for topic in topics}.values()


def _hobbies(evidence: Evidence[Fact], vocabulary: Vocabulary) -> Iterator[str]:
    """Give the hobbies that an item names in the person's own public words; of an interest its own name."""
    fact = evidence.fact
    if evidence.provenance.publisher is not Publisher.SELF:
        return
    found = hobby_of(fact, vocabulary)
    if isinstance(fact, Post):
        yield from found
    elif isinstance(fact, Interest) and found and _named(fact) is _WORDS:
        yield fact.title
