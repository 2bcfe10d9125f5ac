"""The few things they made that matter, each with their part in it: by own share, reach and recency."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight._days import known_day, month_of
from callprep.insight._ordinary import is_household, is_off_trade
from callprep.insight.accomplishments._parts import own_share, part_in, share_of
from callprep.insight.sameness._works import is_preprint, works
from callprep.insight.weighing import fading, sorted_evidence
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Answer, Aspect, Fact, Paper, Patent, Project, ProjectRole, Talk
from callprep.model.wording import counted

__all__ = ["Accomplishment", "accomplishments", "is_good_answer"]


@attrs.frozen
class Accomplishment:
    """Something they made.

    `part` is their part in it ("owner", "maintainer", "contributor", "co-author, second of 4", "co-inventor, granted"),
    `reach` how far it went in the source's own figures ("1,240 stars"), empty where nobody counted; `why` is the reason
    for its rank in words. `also` are other records of the same work (a preprint beside its article), `about` is what it
    is in the words of whoever published it, empty where nobody said.
    """

    evidence: Evidence[Fact]
    part: str
    reach: str
    when: date | None
    why: str
    also: tuple[Evidence[Fact], ...] = ()
    about: str = ""


_GOOD_ANSWER = 10  # of score: below, an answer is one of many
_HALF_LIFE_YEARS = 4.0  # a work outlives the practice that made it
_FLOOR = 0.3
_REACH_HALF_LIFE_YEARS = 20.0  # what many found good, they found good
_REACH_FLOOR = 2 / 3
_PINNED = 1.3  # they chose to show it first themselves
_NOT_COUNTED = 1.5  # reach of what nobody counted, as of some thirty stars
_REVIEWED = 2.5  # of a paper or a grant: somebody whose task it was said that it is new
_DIGITS = 9


def accomplishments(dossier: Dossier, today: date, most: int | None = None) -> tuple[Accomplishment, ...]:
    """Give what they made, what matters most first; forks and what may be somebody else's are not among it.

    Projects, papers, patents, talks, answers with a score of at least ten, and what a stranger's source calls an
    accomplishment. The order is by own share, reach (in orders of magnitude) and recency, of which reach fades slower
    than the rest; settings, pages and first steps come last.

    Args:
        dossier: What is known.
        today: The day that ages are judged by.
        most: How many to give; all where left out.
    """
    made = (item for item in sorted_evidence(dossier) if _counts(item))
    ranked = sorted((_ranked(records, today) for records in works(made)), key=lambda pair: pair[0])
    return tuple(work for _, work in ranked[: None if most is None else max(most, 0)])


def _counts(item: Evidence[Fact]) -> bool:
    fact = item.fact
    if isinstance(fact, Answer):
        return is_good_answer(fact) and not is_off_trade(item)
    return fact.aspect is Aspect.ACCOMPLISHMENT


def is_good_answer(answer: Answer) -> bool:
    """Tell whether an answer is more than one of many, by its score."""
    return (answer.score or 0) >= _GOOD_ANSWER


def _ranked(records: tuple[Evidence[Fact], ...], today: date) -> tuple[tuple[bool, float, str], Accomplishment]:
    """Make one work of its records, and the place that it takes: what stands before it is smaller."""
    main, *also = sorted(records, key=lambda item: (_is_early(item.fact), -_weight(item, today)))
    last, household = is_household(main), "; listed last: by its name it holds settings, a page or first steps"
    work = Accomplishment(
        main,
        part_in(main.fact),
        _reach(main.fact),
        _day(main.fact, today),
        "; ".join(_why(main.fact, today)) + (household if last else ""),
        tuple(also),
        _about(main.fact),
    )
    return (last, -round(_weight(main, today), _DIGITS), main.fact.title), work


def _about(fact: Fact) -> str:
    """Give what it is in the words of whoever published it: a description, a venue, an event."""
    match fact:
        case Project():
            return fact.description or ""
        case Paper():
            return fact.venue or ""
        case Talk():
            return fact.event or ""
        case _:
            return ""


def _is_early(fact: Fact) -> bool:
    """Tell whether a record is of an earlier stage of the work: a preprint, an application."""
    return (isinstance(fact, Paper) and is_preprint(fact)) or (isinstance(fact, Patent) and not fact.granted)


def _weight(item: Evidence[Fact], today: date) -> float:
    fact = item.fact
    pinned = _PINNED if isinstance(fact, Project) and fact.pinned else 1.0
    day = _day(fact, today)
    recency = fading(day, today, half_life=_HALF_LIFE_YEARS, floor=_FLOOR)
    lasting = fading(day, today, half_life=_REACH_HALF_LIFE_YEARS, floor=_REACH_FLOOR) if day else _REACH_FLOOR
    made = 0.0 if isinstance(fact, Answer) else recency  # an answer is one of many but for its votes
    return own_share(fact) * pinned * (made + _magnitude(fact) * lasting)


def _magnitude(fact: Fact) -> float:
    """Give how far it went, in orders of magnitude."""
    match fact:
        case Project():
            return math.log10(1 + max(fact.stars or 0, 0))
        case Answer():
            return math.log10(1 + max(fact.score or 0, 0))
        case Paper():
            return _NOT_COUNTED if is_preprint(fact) else _REVIEWED
        case Patent():
            return _REVIEWED if fact.granted else _NOT_COUNTED
        case _:
            return _NOT_COUNTED


def _day(fact: Fact, today: date) -> date | None:
    return known_day(fact.when, today)


def _reach(fact: Fact) -> str:
    match fact:
        case Project():
            counts = ((fact.stars, "star"), (fact.forks, "fork"))
            return ", ".join(counted(number, what) for number, what in counts if number and number > 0)
        case Answer():
            return f"score {fact.score or 0:,}{', accepted' if fact.accepted else ''}"
        case _:
            return ""


def _why(fact: Fact, today: date) -> Iterator[str]:
    """Give own share, reach and recency in words, in this order."""
    yield _share_words(fact)
    reach = _reach(fact)
    if isinstance(fact, Project) and fact.pinned:
        yield "pinned by themselves"
    if reach:
        yield f"the project has {reach}" if _is_contribution(fact) else reach
    elif isinstance(fact, Paper):
        yield "a preprint" if is_preprint(fact) else f"in {fact.venue}" if fact.venue else "published"
    elif isinstance(fact, Talk) and fact.event:
        yield f"at {fact.event}"
    day = _day(fact, today)
    said = "last changed" if isinstance(fact, Project) else "answered" if isinstance(fact, Answer) else "dated"
    yield f"{said} {month_of(day)}" if day else "no date known"


def _is_contribution(fact: Fact) -> bool:
    return isinstance(fact, Project) and fact.role is ProjectRole.CONTRIBUTOR


def _share_words(fact: Fact) -> str:
    match fact:
        case Project():
            return _project_words(fact)
        case Paper():
            return f"a paper ({part_in(fact)})"
        case Patent():
            return f"{'a patent' if fact.granted else 'a patent application'} ({part_in(fact)})"
        case Talk():
            return "a talk of their own"
        case Answer():
            return "an answer of their own"
        case _:
            return "called an accomplishment by its source"


def _project_words(fact: Project) -> str:
    if fact.role is ProjectRole.OWNER:
        return "a project of their own"
    if fact.role is ProjectRole.MAINTAINER:
        return "a project they maintain"
    return "a contribution" + ("" if share_of(fact) else "; how much of the work is theirs is not stated")
