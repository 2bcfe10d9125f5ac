"""What a conversation could open with: their own work and words, ranked, each with the reason for its rank.

What counts is how specific it is, what it has to do with the role, how recent and how safe it is. Each part has a few
grades, and their product ranks: what fails in one part (too old, too private, somebody else's) is left out, with the
reason. A hobby comes first while it lasts: it rests on the person's own public words, perishes in fourteen days, and is
left out on any doubt about how the thing went.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from callprep.errors import InvalidInputError
from callprep.insight._days import FRESH_DAYS, month_of
from callprep.insight._hobbies import hobby_of, is_hobby
from callprep.insight._phrases import counted
from callprep.insight.hooks._relevance import Asked, Common
from callprep.insight.hooks._rules import (
    Moment,
    is_candidate,
    is_lasting,
    is_unlisted,
    moment,
    why_not,
    why_not_aloud,
    why_not_now,
    why_not_ours,
)
from callprep.insight.sameness._handles import public_handles
from callprep.insight.sameness._works import work_keys
from callprep.insight.vocabulary import Similarity, Vocabulary
from callprep.model.evidence import Dossier, Evidence, Publisher
from callprep.model.facts import Answer, Fact, Interest, Paper, Patent, Post, Project, Talk
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Hook", "LeftOutHook", "hooks", "left_out"]

_MONTH, _YEAR = 30, 365
_NUMBERS = {1: "one", 2: "two", 3: "three"}
_GRADES: dict[type[Fact], int] = {Post: 3, Talk: 3, Paper: 3, Patent: 3, Project: 2, Answer: 2, Interest: 2}
_OF_THEIRS: dict[type[Fact], str] = {
    Post: "their own words on",
    Talk: "their talk",
    Paper: "their paper",
    Patent: "their patent",
    Answer: "their answer to",
}


@attrs.frozen
class Hook:
    """One way to open: the evidence, what to call it, whether it is personal, and why it ranks where it does.

    `evidence` is of a post, a talk, a paper, a patent, an answer, an own project or a hobby, or of a class of somebody
    else's; `days_old` counts from a project's latest release where that is the occasion. `touches` are the subjects
    that it shares with the role.
    """

    evidence: Evidence[Fact]
    subject: str
    personal: bool
    days_old: int
    touches: tuple[str, ...]
    why: str


@attrs.frozen
class LeftOutHook:
    """Something one could think of to open with, and why not; `instead` is the record that stands for it, if any."""

    evidence: Evidence[Fact]
    why: str
    instead: Evidence[Fact] | None = None


def hooks(
    dossier: Dossier,
    opportunity: SpokenOpportunity,
    today: date,
    *,
    most: int | None = 3,
    vocabulary: Vocabulary | None = None,
    similar: Similarity | None = None,
) -> tuple[Hook, ...]:
    """Give what a conversation could open with, the best first.

    Args:
        dossier: What is known; what may be about somebody else does not count.
        opportunity: What the person would come to do.
        today: The day that ages are judged by.
        most: How many to give; all that there are if None. The rest is in `left_out`.
        vocabulary: Whose topics to use; the shipped ones where left out.
        similar: A measure of your own, 0 to 1, of how alike two terms are: from 0.85 on one is near the other.

    Raises:
        InvalidInputError: `most` is below 0.
    """
    asked = Asked.of(opportunity, vocabulary, similar)
    return tuple(item for item in _judged(dossier, asked, today, most) if isinstance(item, Hook))


def left_out(
    dossier: Dossier,
    opportunity: SpokenOpportunity,
    today: date,
    *,
    most: int | None = 3,
    vocabulary: Vocabulary | None = None,
    similar: Similarity | None = None,
) -> tuple[LeftOutHook, ...]:
    """Give what was thought of and is none of the hooks, by title, each with the reason.

    The arguments, and the error, are those of `hooks`.
    """
    judged = _judged(dossier, Asked.of(opportunity, vocabulary, similar), today, most)
    rest = (item for item in judged if isinstance(item, LeftOutHook))
    return tuple(sorted(rest, key=lambda item: (item.evidence.fact.title, item.evidence.id)))


def _judged(dossier: Dossier, asked: Asked, today: date, most: int | None) -> Iterator[Hook | LeftOutHook]:
    """Give the hooks in their order, and beside them what is none."""
    if most is not None and most < 0:
        raise InvalidInputError("most", f"a number of hooks from 0 on, or None for all; not {most}")
    found = list[_Graded]()
    for evidence in dossier.evidence:
        if is_candidate(evidence.fact):
            judged = _judge(evidence, asked, today)
            if isinstance(judged, str):
                yield LeftOutHook(evidence, judged)
            else:
                found.append(judged)
    yield from _best(_once_each(sorted(found, key=_rank)), most)


def _best(ranked: Iterable[Hook | LeftOutHook], most: int | None) -> Iterator[Hook | LeftOutHook]:
    given = 0
    for item in ranked:
        if isinstance(item, Hook) and most is not None and given >= most:
            yield LeftOutHook(item.evidence, f"it ranks below the best {_named(most)}")
        else:
            given += isinstance(item, Hook)
            yield item


def _named(number: int) -> str:
    return _NUMBERS.get(number, str(number))


def _once_each(ranked: list[_Graded]) -> Iterator[Hook | LeftOutHook]:
    """Keep one record of what is one thing: a post in a feed and on a homepage, a preprint and its article.

    It is the first that says something of the role or of a hobby, and that they published themselves: another could
    not be spoken of in its stead.
    """
    stands: dict[object, Evidence[Fact]] = {}
    judged: dict[int, Hook | LeftOutHook] = {}
    for place, graded in sorted(enumerate(ranked), key=lambda pair: _stands_after(pair[1].hook)):
        evidence = graded.hook.evidence
        mine = [*public_handles(evidence.fact), *work_keys(evidence.fact)]
        first = next((stands[handle] for handle in mine if handle in stands), None)
        if first is None:
            judged[place] = graded.hook
        else:
            judged[place] = LeftOutHook(evidence, "another record of the same thing stands for it", first)
        stands.update(dict.fromkeys(mine, first or evidence))
    yield from (judged[place] for place in range(len(ranked)))


def _stands_after(hook: Hook) -> tuple[bool, bool]:
    return not (hook.personal or hook.touches), hook.evidence.provenance.publisher is not Publisher.SELF


@attrs.frozen
class _Graded:
    """A hook with the grades that rank it; they stay in here, for they are of things and not of the person."""

    hook: Hook
    specific: int
    relevant: int
    recent: int
    safe: int


def _rank(graded: _Graded) -> tuple[bool, int, int, str, str]:
    hook = graded.hook
    weight = graded.specific * graded.relevant * graded.recent * graded.safe
    return not hook.personal, -weight, hook.days_old, hook.evidence.fact.title, hook.evidence.id


def _judge(evidence: Evidence[Fact], asked: Asked, today: date) -> _Graded | str:
    """Grade a fact, or say why it is no hook."""
    fact, reason = evidence.fact, why_not(evidence)
    if reason:
        return reason
    then = moment(fact, today)
    if then is None:
        return "its date cannot be right" if fact.when else "nobody says when it was"
    personal = _is_personal(evidence, asked)
    # what is too old is not looked at any closer
    reason = why_not_now(fact, then, personal=personal) or why_not_ours(fact, asked.company) or why_not_aloud(fact)
    if reason:
        return reason
    common = asked.common(evidence)
    if not (personal or common.touches) and is_unlisted(fact):
        return "it is neither about the role nor a hobby on the list"
    return _graded(evidence, then, common, personal=personal)


def _graded(evidence: Evidence[Fact], then: Moment, common: Common, *, personal: bool) -> _Graded:
    fact, subject = evidence.fact, _subject(evidence.fact, personal=personal)
    specific, what = _specific(fact, then, personal=personal)
    relevant, about = _relevant(common.touches, common.near)
    recent, age = _recent(fact, then)
    safe = f"a hobby they show in public; {_first(then)}" if personal else "their work"
    why = f"specific: {what}; relevant: {about}; recent: {age}; safe: {safe}"
    hook = Hook(evidence, subject, personal, then.days, common.touches, why)
    return _Graded(hook, specific, relevant, recent, 1 if personal else 2)


def _first(then: Moment) -> str:
    """Say why a hobby stands before everything else."""
    left = FRESH_DAYS - then.days
    perishes = f"it perishes in {counted(left, 'day')}" if left else "this is its last day"
    return f"small talk goes first while it is fresh: {perishes}"


def _specific(fact: Fact, then: Moment, *, personal: bool) -> tuple[int, str]:
    """Grade how much of theirs it is: a thing of one day above work that goes on, and that above a class unknown."""
    grade = _GRADES.get(type(fact), 1)
    match fact:
        case Project():
            release = f"release {fact.version} of " if then.released and fact.version else ""
            return grade + then.released, f"{release}their own project {fact.title}"
        case Patent(granted=False):
            return grade, f"their patent application «{fact.title}»"
        case Talk(event=str() as event):
            return grade, f"their talk «{fact.title}» at {event}"
        case _:
            # a club tells more than its sport
            told = 1 if personal and is_hobby(_subject(fact, personal=True)) else grade
            return told, f"{_OF_THEIRS.get(type(fact), 'as they say,')} «{fact.title}»"


def _relevant(touches: tuple[str, ...], near: tuple[str, ...]) -> tuple[int, str]:
    """Grade what it has to do with the role; a shared subject outweighs a year of age."""
    if touches:
        return 4 + (len(touches) > 1), f"touches {', '.join(touches)}"
    return (2, f"near the role by {', '.join(near)}") if near else (1, "says nothing of the role")


def _recent(fact: Fact, then: Moment) -> tuple[int, str]:
    if then.days > _YEAR and is_lasting(fact):
        return 1, f"of {month_of(then.day)}, which is no matter: it lasts"
    told = f"released {counted(then.days, 'day')} ago" if then.released else f"{counted(then.days, 'day')} old"
    return (3 if then.days <= _MONTH else 2), told


def _is_personal(evidence: Evidence[Fact], asked: Asked) -> bool:
    """Tell a hobby from work: by its title alone a post is work where the role is about the same."""
    fact = evidence.fact
    if not isinstance(fact, Post | Interest) and not is_unlisted(fact):
        return False
    if not hobby_of(fact, asked.vocabulary):
        return False
    by_title = isinstance(fact, Post) and not any(map(is_hobby, fact.topics))
    return not (by_title and asked.common(evidence).touches)


def _subject(fact: Fact, *, personal: bool) -> str:
    """Name what it is about: of a hobby the most telling topic (a club rather than its sport), else the title."""
    if not personal or isinstance(fact, Interest):
        return fact.title
    telling = [topic for topic in fact.topics if not is_hobby(topic)]
    return next(iter((*telling, *fact.topics)), fact.title)
