"""What was found and is nowhere on the dashboard, and why: nothing vanishes without being counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

import attrs

from callprep.insight._ordinary import is_named_interest, is_off_trade
from callprep.insight.accomplishments import is_good_answer
from callprep.insight.vocabulary import is_coarse
from callprep.model.evidence import Evidence, Publisher
from callprep.model.facts import Answer, Fact, Interest, Post, Project, ProjectRole, Skill

__all__ = ["Reason", "unshown"]


@attrs.frozen
class Reason:
    """What is not shown, in the plural, and why."""

    what: str
    why: str


_FORKS = Reason("forks", "copies of other people's projects are not their own work")
_HOUSEHOLD = Reason("repositories of settings, pages and first steps", "everybody has them")
_ANSWERS = Reason("answers", "with a score of ten or more they stand among what was made; these show expertise alone")
_OFF_TRADE = Reason("answers on sites about other things than work", "they show nothing of a trade")
_POSTS = Reason("posts", "they name no topic of a trade that is known here, and no hobby on the list")
_SKILLS = Reason("skills", "their names say too little, or are not of a trade")
_SWEAR_SKILLS = Reason("skills", "swear words")
_SWEAR_INTERESTS = Reason("interests", "swear words")
_STARS = Reason("starred repositories", "fewer than three on one topic show no interest")
_MEMBERSHIPS = Reason("memberships", "they do not say what anybody does there")
_OF_OTHERS = Reason("interests", "others name them, and not they themselves")
_OFF_LIST = Reason("interests", "neither a hobby on the list nor known to be of their trade")
_REST = Reason("other facts", "nothing on this page rests on them")

_ORDER = (
    _FORKS,
    _HOUSEHOLD,
    _ANSWERS,
    _OFF_TRADE,
    _POSTS,
    _SKILLS,
    _SWEAR_SKILLS,
    _SWEAR_INTERESTS,
    _STARS,
    _MEMBERSHIPS,
    _OF_OTHERS,
    _OFF_LIST,
    _REST,
)


def unshown(
    sure: Iterable[Evidence[Fact]], cited: Collection[int], known: Collection[int]
) -> Iterator[tuple[Reason, int]]:
    """Count what is surely theirs and not shown, by reason; answers too that show expertise and are no accomplishment.

    Args:
        sure: What is surely theirs and tells of them.
        cited: What an entry rests on, by the identity of the object: a hash over each fact would take longer than all.
        known: What shows an interest only in what is expertise already.
    """
    found = Counter(reason for item in sure if (reason := _reason(item, cited, known)))
    return ((reason, found[reason]) for reason in _ORDER if found[reason])


def _reason(item: Evidence[Fact], cited: Collection[int], known: Collection[int]) -> Reason | None:
    if isinstance(item.fact, Answer):
        return _OFF_TRADE if is_off_trade(item) else None if is_good_answer(item.fact) else _ANSWERS
    return None if id(item) in cited or id(item) in known else _of_hidden(item)


def _of_hidden(item: Evidence[Fact]) -> Reason:
    match item.fact:
        case Project() as fact:
            return _FORKS if fact.role is ProjectRole.FORK else _HOUSEHOLD
        case Post():
            return _POSTS
        case Skill() as fact:
            return _SWEAR_SKILLS if is_coarse(fact.title) else _SKILLS
        case Interest() as fact:
            return _of_interest(fact, item.provenance.publisher)
        case _:
            return _REST


def _of_interest(fact: Interest, publisher: Publisher) -> Reason:
    if is_coarse(fact.title):
        return _SWEAR_INTERESTS
    if is_named_interest(fact):
        return _OF_OTHERS if publisher is Publisher.OTHER else _OFF_LIST
    basis = (fact.basis or "").casefold()
    return _MEMBERSHIPS if "member" in basis else _STARS if "starred" in basis else _OFF_LIST
