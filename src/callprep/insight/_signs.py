"""Signs of an interest: what somebody wrote of, asked about, named or starred, of listed kinds alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight._days import known_day
from callprep.insight._hobbies import hobbies_in, is_hobby, is_private
from callprep.insight._ordinary import is_off_trade, says_something
from callprep.insight._weighing import is_asked_only, sorted_evidence
from callprep.insight.vocabulary import Topic, TopicKind, Vocabulary, topic_of, topics_of
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


@attrs.frozen
class Sign:
    """One item that shows an interest in a subject; `named` is what to call such an item."""

    subject: str
    personal: bool
    evidence: Evidence[Fact]
    day: date | None
    named: Named


def signs(dossier: Dossier, today: date, vocabulary: Vocabulary) -> Iterator[Sign]:
    """Give the signs of interest in what is surely theirs and not published by others."""
    for evidence in sorted_evidence(dossier):
        named = _named(evidence.fact)
        if named is None or is_off_trade(evidence) or evidence.provenance.publisher is Publisher.OTHER:
            continue
        day = known_day(evidence.fact.when, today)
        topics = tuple(_topics(evidence.fact, vocabulary))
        hobbies = tuple(_hobbies(evidence, topics))
        for subject in hobbies:
            yield Sign(subject, True, evidence, day, named)  # noqa: FBT003 -- "personal"
        for topic in topics:
            # beside a hobby a word that no trade knows is the name of a club, a band or a mountain
            of_the_trade = topic.kind is not TopicKind.OTHER or not hobbies
            if of_the_trade and says_something(topic) and not _is_pastime(topic):
                yield Sign(topic.name, False, evidence, day, named)  # noqa: FBT003 -- "personal"


def _named(fact: Fact) -> Named | None:
    match fact:
        case Post():
            return _POSTS
        case Talk():
            return _TALKS
        case Skill() if is_asked_only(fact):
            return _QUESTIONS
        case Interest():
            return _of_interest((fact.basis or "").casefold())
        case _:
            return None


def _of_interest(basis: str) -> Named | None:
    """Tell how an interest is known; a membership says nothing of what somebody does there, nor why."""
    if "member" in basis:
        return None
    return STARS if "starred" in basis else _QUESTIONS if "question" in basis else _WORDS


def _topics(fact: Fact, vocabulary: Vocabulary) -> Iterator[Topic]:
    if not isinstance(fact, Interest):
        yield from topics_of(fact, vocabulary)
    elif not fact.personal:
        # what is starred has somebody else's name
        starred = _named(fact) is STARS
        names = fact.topics if starred else (fact.title, *fact.topics)
        topics = (topic_of(name, vocabulary) for name in names if name.strip())
        yield from {topic.name.casefold(): topic for topic in topics}.values()


def _is_pastime(topic: Topic) -> bool:
    return topic.kind is TopicKind.OTHER and is_hobby(topic.name)


def _hobbies(evidence: Evidence[Fact], topics: tuple[Topic, ...]) -> Iterator[str]:
    """Give the hobbies that an item names in the person's own public words; of a personal interest its own name."""
    fact, own = evidence.fact, evidence.provenance.publisher is Publisher.SELF
    if not own or not isinstance(fact, Post | Interest) or any(map(is_private, (fact.title, *fact.topics))):
        return
    if isinstance(fact, Interest):
        if (
            _named(fact) is _WORDS
            and (fact.personal or any(map(_is_pastime, topics)))
            and hobbies_in((fact.title, *fact.topics))
        ):
            yield fact.title
        return
    # a title beside a technology may be a play on words: "Chess in Rust" is work
    is_work = any(topic.kind is not TopicKind.OTHER for topic in topics)
    yield from hobbies_in(fact.topics if is_work else (*fact.topics, fact.title))
