"""What each fact shows, and how much: an own project over a fork, an answer over a question, this year over long ago.

The weights order topics and works against each other, never people, and no number leaves this room.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TypeVar

import attrs

from callprep.insight._days import known_day
from callprep.insight._hobbies import is_pastime
from callprep.insight._ordinary import is_household, is_off_trade, says_something
from callprep.insight.vocabulary import Topic, TopicKind, Vocabulary, topic_of, topics_of
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import (
    Answer,
    Aspect,
    Education,
    Fact,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Role,
    Skill,
    Talk,
    built_in_facts,
)
from callprep.model.wording import counted

_F = TypeVar("_F", bound=Fact)

__all__ = [
    "ANSWERS",
    "CHOSEN",
    "CONTRIBUTIONS",
    "MADE",
    "NAMED",
    "OTHERS",
    "OWN",
    "PAPERS",
    "PATENTS",
    "POSTS",
    "ROLES",
    "SITE_SKILLS",
    "STUDIES",
    "TALKS",
    "Item",
    "Kind",
    "fading",
    "in_order",
    "is_asked_only",
    "of_trade",
    "sorted_evidence",
    "weighed",
    "words_of_trade",
]


@attrs.frozen(eq=False)
class Kind:
    """A kind of evidence: what to call one and many of it, and what it weighs."""

    one: str
    many: str
    weight: float

    def counted(self, number: int) -> str:
        """Give a number of them: "1 answer", "12 answers"."""
        return counted(number, self.one, self.many)


# made and kept up, years of it behind a name, in the open
OWN = Kind("own project", "own projects", 10)
# somebody else looked at it and took it; how much of it is theirs is rarely known
CONTRIBUTIONS = Kind("contribution", "contributions", 6)
# explained to a stranger who could say that it is wrong; votes add up to three fifths
ANSWERS = Kind("answer", "answers", 5)
TALKS = Kind("talk", "talks", 4)
# reviewed, but by several hands, of which one does not know which did what
PAPERS = Kind("paper", "papers", 3.5)
PATENTS = Kind("patent", "patents", 3.5)
# what a stranger's source calls an accomplishment
OTHERS = Kind("other work", "other works", 3)
# written about is not yet done
POSTS = Kind("post", "posts", 2.5)
# a sum that a site makes of answers which may be there one by one as well; more answers add up to as much again
SITE_SKILLS = Kind("tag with answers", "tags with answers", 2.5)
# a word on a profile
NAMED = Kind("skill they name", "skills they name", 1)
ROLES = Kind("job", "jobs", 0.8)
STUDIES = Kind("course of study", "courses of study", 0.8)

MADE = (OWN, CONTRIBUTIONS, ANSWERS, TALKS, PAPERS, PATENTS, OTHERS, POSTS)
"""What somebody did, in contrast to what is said of them."""

CHOSEN = (OWN, ANSWERS, TALKS, POSTS)
"""What nobody does but of their own choice."""

_WORKS = (OWN, CONTRIBUTIONS, ANSWERS, TALKS, PAPERS, PATENTS)
_SITES = (ANSWERS, SITE_SKILLS)

_HALF_LIFE_YEARS = 3.0  # a technology's own pace: after three years half of what one knew is in another version
_FLOOR = 0.15  # what was once done is never as if it had not been
_UNDATED = 0.4  # as of some four years ago: neither fresh nor forgotten
_SIDE = 0.3  # a language that is not a project's main one: a build file, a style sheet
_MANY_VOTES = 25
_MANY_ANSWERS = 100


@attrs.frozen
class Item:
    """A fact that shows something: its kind, what it weighs on a day, and when it was going on.

    `topics` come with their share in the weight: a project's second language has less of it. `main` are those that a
    project is about by its own tags and its first language, folded.
    """

    evidence: Evidence[Fact]
    kind: Kind
    weight: float
    first: date | None
    last: date | None
    topics: tuple[tuple[Topic, float], ...]
    main: frozenset[str] = frozenset()


def sorted_evidence(dossier: Dossier) -> tuple[Evidence[Fact], ...]:
    """Give what is surely theirs, by title and id, so that the order of the dossier does not show."""
    return in_order(item for item in dossier.evidence if item.is_sure)


def in_order(items: Iterable[Evidence[_F]]) -> tuple[Evidence[_F], ...]:
    """Put items in the order of title and id."""
    items = tuple(items)
    titles = Counter(item.fact.title for item in items)
    # an id is a hash over the whole fact: made only where a title stands twice
    return tuple(sorted(items, key=lambda item: (title := item.fact.title, item.id if titles[title] > 1 else "")))


def weighed(dossier: Dossier, today: date, vocabulary: Vocabulary) -> tuple[Item, ...]:
    """Weigh every fact that shows something, in the order of `sorted_evidence`; a fork and a star show nothing."""
    sure = sorted_evidence(dossier)
    backed = words_of_trade(sure, vocabulary)
    # settings, pages and first steps show that somebody has a computer
    told = (evidence for evidence in sure if not (is_off_trade(evidence) or is_household(evidence)))
    kinds = ((evidence, _kind(evidence.fact)) for evidence in told)
    return tuple(_item(evidence, kind, today, vocabulary, backed) for evidence, kind in kinds if kind is not None)


def words_of_trade(items: Iterable[Evidence[Fact]], vocabulary: Vocabulary) -> frozenset[str]:
    """Give the words that their works are tagged with and no vocabulary knows, folded."""
    works = (item.fact for item in items if _kind(item.fact) in _WORKS and not is_off_trade(item))
    names = {name for fact in works for name in fact.topics if name.strip()}
    topics = (topic_of(name, vocabulary) for name in names)
    return frozenset(topic.name.casefold() for topic in topics if topic.kind is TopicKind.OTHER)


def of_trade(topics: Sequence[Topic], backed: frozenset[str]) -> tuple[Topic, ...]:
    """Leave out pastimes, and what need not be of a trade: a word on its own that no vocabulary knows.

    With a second sign it counts: a known topic beside it, or a work of theirs that is tagged with it.
    """
    known = any(topic.kind is not TopicKind.OTHER and not is_pastime(topic.name) for topic in topics)
    return tuple(
        topic
        for topic in topics
        if topic.kind is not TopicKind.OTHER
        or ((known or topic.name.casefold() in backed) and not is_pastime(topic.name))
    )


def fading(last: date | None, today: date, *, half_life: float = _HALF_LIFE_YEARS, floor: float = _FLOOR) -> float:
    """Give what is left of a weight after so many years, between `floor` and 1."""
    if last is None:
        return _UNDATED
    return float(max(floor, 0.5 ** ((today - last).days / 365 / half_life)))


def is_asked_only(skill: Skill) -> bool:
    """Tell whether a skill is known by questions alone, in the words of its source: "3 questions …, no answer"."""
    basis = (skill.basis or "").casefold()
    return "question" in basis and not skill.count and ("no answer" in basis or "answer" not in basis)


_BY_CLASS: tuple[tuple[type[Fact], Kind], ...] = (
    (Answer, ANSWERS),
    (Talk, TALKS),
    (Paper, PAPERS),
    (Patent, PATENTS),
    (Post, POSTS),
    (Role, ROLES),
    (Education, STUDIES),
)


def _kind(fact: Fact) -> Kind | None:
    match fact:
        case Project():
            return OWN if fact.is_own else None if fact.role is ProjectRole.FORK else CONTRIBUTIONS
        case Skill():
            counted = bool(fact.count) or fact.score is not None
            return None if is_asked_only(fact) else SITE_SKILLS if counted else NAMED
        case _ if isinstance(fact, built_in_facts()):
            return next((kind for of, kind in _BY_CLASS if isinstance(fact, of)), None)
        case _:
            return {Aspect.ACCOMPLISHMENT: OTHERS, Aspect.SKILL: NAMED}.get(fact.aspect)


def _item(evidence: Evidence[Fact], kind: Kind, today: date, vocabulary: Vocabulary, backed: frozenset[str]) -> Item:
    fact = evidence.fact
    last = known_day(fact.when, today)
    began = known_day(_began(fact), today)
    if isinstance(fact, Role) and fact.current and began:
        last = today
    first = min((day for day in (began, last) if day), default=None)
    weight = kind.weight * _own_part(evidence) * fading(last, today)
    main = frozenset(name.casefold() for name in _main_topics(fact, vocabulary))
    return Item(evidence, kind, weight, first, last, tuple(_topics(fact, kind, vocabulary, backed)), main)


def _began(fact: Fact) -> datetime | None:
    if isinstance(fact, Project):
        return fact.created
    return fact.started if isinstance(fact, Role) else None


def _own_part(evidence: Evidence[Fact]) -> float:
    """Weigh one fact against others of its kind."""
    match evidence.fact:
        case Answer(score=score, accepted=accepted):
            votes = min(max(score or 0, 0), _MANY_VOTES) / _MANY_VOTES
            return (0.5 if (score or 0) < 0 else 1.0) + 0.4 * votes + (0.2 if accepted else 0.0)
        case Skill(count=count) if count:
            return 1.0 + min(count, _MANY_ANSWERS) / _MANY_ANSWERS
        case _:
            return 1.0


def _main_topics(fact: Fact, vocabulary: Vocabulary) -> frozenset[str]:
    names = (*fact.topics, *fact.languages[:1]) if isinstance(fact, Project) else ()
    return frozenset(topic_of(name, vocabulary).name for name in names if name.strip())


def _topics(fact: Fact, kind: Kind, vocabulary: Vocabulary, backed: frozenset[str]) -> Iterable[tuple[Topic, float]]:
    side: set[str] = set()
    if isinstance(fact, Project):
        side = {topic_of(name, vocabulary).name for name in fact.languages[1:] if name.strip()}
        side -= _main_topics(fact, vocabulary)
    topics = topics_of(fact, vocabulary)
    # who writes about football shows a hobby; who builds something for it works in that field
    for topic in of_trade(topics, backed) if kind is POSTS else topics:
        pastime = kind in _SITES and topic.kind is TopicKind.OTHER and is_pastime(topic.name)
        if says_something(topic) and not pastime:
            yield topic, _SIDE if topic.name in side else 1.0
