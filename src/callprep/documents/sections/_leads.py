"""Which of what they did is named: the one thing that the call rests on, and what touches a single answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import attrs

from callprep.documents.sections._speech import contested, done_before, has_name
from callprep.engagement import Engagement
from callprep.insight._hobbies import hobby_of
from callprep.insight.hooks._relevance import Asked
from callprep.insight.overlap import tasks
from callprep.model.evidence import Evidence
from callprep.model.facts import (
    Answer,
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
from callprep.model.saying import Form
from callprep.model.spoken import SpokenOpportunity

__all__ = [
    "HOUSEHOLD",
    "Tie",
    "by_kind",
    "by_weight",
    "is_about",
    "is_near",
    "is_sent",
    "lead",
    "named",
    "tie",
    "touches",
]

HOUSEHOLD = frozenset({"dotfiles", ".github", "config", "test", "hello-world", "homepage", "website", "blog"})
"""Repositories that nearly everybody has: they tell nothing about a person's work."""

_KINDS: tuple[type[Fact], ...] = (Project, Patent, Paper, Talk, Answer, Post, Role, Skill)
"""What may be the reason for a call, what shows most first; a class that is somebody else's comes behind."""
_BARE = 10  # stars below which a project without a description of its own says little
_COUNTING = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand first "
    "second third half".split()
)
"""Words that an answer and a title may share by chance."""


def lead(e: Engagement) -> Evidence[Fact] | None:
    """Give the one thing to name: the task they have done, else what touches the role, else what shows most.

    Of what touches the role alike, what no mail named comes first: a call goes on from there. What may only be known is
    none; what may only be asked comes after whatever may be said, and what may be somebody else's comes last.
    """
    done = done_before(e)
    if done and e.disclosed(done.evidence).form is not Form.KNOW:
        return done.evidence
    asked = _of_tasks(e)
    ranked = ((_only_asked(e, item), *_closeness(e, asked, item), *by_weight(item), item) for item in _nameable(e))
    best = min(ranked, key=lambda row: row[:-1], default=None)
    return best[-1] if best else None


def is_sent(e: Engagement, *names: str) -> bool:
    """Whether a text that went to them named something, by one of its names."""
    told = [name.casefold() for name in names if name.strip()]
    return any(name in text.casefold() for text in e.sent for name in told)


def is_near(e: Engagement, item: Evidence[Fact]) -> bool:
    """Whether something of theirs shares a subject with the tasks of the role."""
    return bool(touches(_of_tasks(e), item))


def is_about(e: Engagement, item: Evidence[Fact], text: str) -> bool:
    """Whether something of theirs shares a subject with a text, whatever else does."""
    return bool(touches(_asked(e.spoken, (text,)), item))


def _of_tasks(e: Engagement) -> Asked:
    """Read what they would do, and the problem behind it: a paper on the problem is as good a reason to call."""
    return _asked(e.spoken, tuple(dict.fromkeys([*(task.text for task in tasks(e.spoken)), *e.spoken.problems[:1]])))


@attrs.frozen
class Tie:
    """What of theirs touches an answer: `item` where it may be named, and what that hangs on."""

    item: Evidence[Fact] | None = None
    cites: tuple[Evidence[Fact], ...] = ()


def tie(e: Engagement, *texts: str, beside: str = "") -> Tie:
    """Find what of theirs shares a subject with an answer and may be said; what is disputed is not named.

    What touches the answer `beside` it is left to that one: whatever else is known, nothing is named with both.
    """
    asked, other = _asked(e.spoken, texts), _asked(e.spoken, (beside,) if beside else ())
    ranked = (
        (-near, _place(item.fact), *by_weight(item), item)
        for item in _nameable(e)
        if not _only_asked(e, item) and (near := len(touches(asked, item))) and not touches(other, item)
    )
    best = min(ranked, key=lambda row: row[:-1], default=None)
    if best is None:
        return Tie()
    item = best[-1]
    return Tie(item if e.disclosed(item).form is Form.SAY else None, contested(e, item))


def named(e: Engagement) -> Tie:
    """Give what the call rests on, as far as it may be named; where a conflict is in the way, what that rests on.

    What is asked at best comes after all that may be said, so that nothing hangs on it here.
    """
    best = lead(e)
    if best is None or _only_asked(e, best):
        return Tie()
    return Tie(best if e.disclosed(best).form is Form.SAY else None, contested(e, best))


def touches(asked: Asked, item: Evidence[Fact]) -> tuple[str, ...]:
    """Give the subjects that a fact shares with what was asked."""
    return tuple(name for name in asked.common(item).touches if name not in _COUNTING)


@lru_cache(maxsize=64)
def _asked(role: SpokenOpportunity, texts: tuple[str, ...]) -> Asked:
    """Read one answer alone, as the whole of a role would be read."""
    alone = attrs.evolve(
        role, first_project=None, work=None, problems=texts, learning=(), tech_stack=(), growth=None, success=()
    )
    return Asked.of(alone)


def _nameable(e: Engagement) -> Iterator[Evidence[Fact]]:
    """Give what may be said or asked of what they did."""
    return (item for item in e.dossier.evidence if _is_work(item.fact) and e.disclosed(item).form is not Form.KNOW)


def _is_work(fact: Fact) -> bool:
    if not has_name(fact):
        return False
    if isinstance(fact, Project):
        return fact.role is not ProjectRole.FORK and fact.title.casefold() not in HOUSEHOLD
    if isinstance(fact, Post):
        return not hobby_of(fact)
    return isinstance(fact, _KINDS) or not isinstance(fact, built_in_facts())


def _only_asked(e: Engagement, item: Evidence[Fact]) -> int:
    """Grade how far the table leaves no more than a question; a conflict changes the words, not the place."""
    told = e.disclosed(item)
    if told.form is not Form.ASK or told.clauses == ("disputed",):
        return 0
    return 1 if item.is_sure else 2


def _closeness(e: Engagement, asked: Asked, item: Evidence[Fact]) -> tuple[bool, bool, int, int]:
    """Put what touches the role first, and of that what the mail has not told them yet."""
    near = len(touches(asked, item))
    return not near, is_sent(e, item.fact.title), _place(item.fact) if near else by_kind(item), -near


def by_kind(item: Evidence[Fact]) -> int:
    """Put what shows most first, whatever the role is; a project that few have seen comes after a patent or paper."""
    place = _place(item.fact)
    return max(place, _KINDS.index(Paper)) if _is_little_known(item.fact) else place


def _is_little_known(fact: Fact) -> bool:
    """Whether it is a project that few have seen: beside the role, a patent or a paper shows more."""
    return isinstance(fact, Project) and (fact.stars or 0) < _BARE


def _place(fact: Fact) -> int:
    if isinstance(fact, Project) and not (fact.description or (fact.stars or 0) >= _BARE):
        return _KINDS.index(Answer)
    if isinstance(fact, Project) and not fact.is_own:
        return _KINDS.index(Talk)
    return next((place for place, kind in enumerate(_KINDS) if isinstance(fact, kind)), len(_KINDS))


def by_weight(item: Evidence[Fact]) -> tuple[int, bool, int, str, str]:
    """Put what has more stars or votes first, then what is current or newer, in whatever order it was found."""
    fact = item.fact
    figure = fact.stars if isinstance(fact, Project) else fact.score if isinstance(fact, Answer | Skill) else None
    gone = isinstance(fact, Role) and not fact.current
    newest = -fact.when.toordinal() if fact.when else 0
    return -(figure or 0), gone, newest, fact.title, item.id
