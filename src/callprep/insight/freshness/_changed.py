"""What a change is, and which changes there are between two records of one thing."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight._days import known_day, month_of
from callprep.insight._hobbies import is_private
from callprep.insight._phrases import profile_of
from callprep.insight._texts import whereabouts
from callprep.insight.sameness._employers import folded, same_employer
from callprep.insight.sameness._places import same_place
from callprep.insight.sensitive import screen
from callprep.model import dates
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Fact, Patent, Project, ProjectRole, Role

__all__ = ["Change", "ChangeKind", "changed", "is_repeatable", "job"]

_REST_DAYS = 180
_MANY_STARS = 50  # below this a doubling is an afternoon's accident


class ChangeKind(enum.Enum):
    """What became of a fact between two looks."""

    NEW = "new"
    CHANGED = "changed"
    ENDED = "ended"
    GONE = "gone"


@attrs.frozen
class Change:
    """Something that changed: the evidence (of the later look, or of the earlier for what is gone), and it in words."""

    kind: ChangeKind
    evidence: Evidence[Fact]
    what: str
    before: Evidence[Fact] | None = None


_Told = tuple[ChangeKind, str]


def changed(before: Evidence[Fact], after: Evidence[Fact], first: date, today: date) -> tuple[Change, ...]:
    """Tell what differs between two records of one thing; counters that went up a little are no difference.

    Args:
        before: The earlier record.
        after: The later one, of the same source and account.
        first: The day of the earlier look.
        today: The day after which no date can be right.
    """
    return tuple(Change(kind, after, what, before) for kind, what in _differences(before, after, first, today))


def _differences(before: Evidence[Fact], after: Evidence[Fact], first: date, today: date) -> Iterator[_Told]:
    match before.fact, after.fact:
        case Project() as was, Project() as now if now.role is not ProjectRole.FORK:
            yield from _project(was, now, first, today)
        case Patent(granted=False), Patent(granted=True) as now:
            yield (
                ChangeKind.CHANGED,
                f"Patent granted: «{now.title}», {now.number}{_on(known_day(now.published, today))}",
            )
        case Role() as was, Role() as now:
            yield from _role(was, now, today)
        case About() as was, About() as now:
            yield from _about(was, now, profile_of(after))
        case _:
            pass


def _project(was: Project, now: Project, first: date, today: date) -> Iterator[_Told]:
    if folded(was.title) != folded(now.title):
        yield ChangeKind.CHANGED, f"New name: {now.title}, until now {was.title}"
    released = known_day(now.released, today)
    if _is_later_release(was, now, first, today):
        yield ChangeKind.CHANGED, f"New release{f' {now.version}' if now.version else ''} of {now.title}{_on(released)}"
    rested, active = known_day(was.active, today), known_day(now.active, today)
    if rested and active and active > first and (first - rested).days >= _REST_DAYS:
        yield ChangeKind.CHANGED, f"Worked on again: {now.title}{_on(active)}, after a rest since {month_of(rested)}"
    if now.archived and not was.archived:
        yield ChangeKind.CHANGED, f"Archived: {now.title}"
    if was.stars and now.stars and now.stars >= max(_MANY_STARS, 2 * was.stars):
        yield ChangeKind.CHANGED, f"More stars: {now.title}, {now.stars:,} ({was.stars:,} before)"
    if now.role is ProjectRole.MAINTAINER and was.role is ProjectRole.CONTRIBUTOR:
        yield ChangeKind.CHANGED, f"Now a maintainer of {now.title}"


def _is_later_release(was: Project, now: Project, first: date, today: date) -> bool:
    """Tell whether there is a release that was not there; without its day only another version proves it.

    A release that was taken back makes an older one the latest: that is no new one.
    """
    released, before = known_day(now.released, today), known_day(was.released, today)
    if released is None:
        return before is None and bool(was.version and now.version and was.version != now.version)
    if before is None:
        return released > first
    return released > before or (released == before and was.version != now.version and now.version is not None)


def _role(was: Role, now: Role, today: date) -> Iterator[_Told]:
    ended = known_day(now.ended, today)
    over = (ended and not was.ended) or (now.current is False and was.current is True)
    if over:
        yield ChangeKind.ENDED, f"Ended: {job(now)}{f', {month_of(ended)}' if ended else ''}"


def _about(was: About, now: About, where: str) -> Iterator[_Told]:
    """Compare two states of a profile.

    A change of name is nobody's business but theirs (people marry, and more), and is never told.
    """
    if now.employer and not (was.employer and same_employer(was.employer, now.employer)):
        yield ChangeKind.CHANGED, f"Now at {now.employer}{_was(was.employer, was)}, by {where}"
    if was.employer and not now.employer:
        yield ChangeKind.ENDED, f"No longer names {was.employer} as employer, by {where}"
    if now.place and was.place and not same_place(was.place, now.place):
        yield ChangeKind.CHANGED, f"Now in {now.place}{_was(was.place, was)}, by {where}"
    if now.headline and folded(now.headline) != folded(was.headline or ""):
        yield ChangeKind.CHANGED, f"New headline: «{now.headline}», by {where}"
    if now.open_to_work and not was.open_to_work:
        yield ChangeKind.CHANGED, f"Now open to work, by {where}"
    if was.open_to_work and not now.open_to_work:
        yield ChangeKind.ENDED, f"No longer says that they are open to work, by {where}"


def job(role: Role) -> str:
    """Name a job: "Engineer at Harbour AG"."""
    return f"{role.title} at {role.employer}" if role.employer else role.title


def is_repeatable(change: Change) -> bool:
    """Tell whether one may tell it as news: nothing sensitive, and nothing that comes near to it."""
    fact = change.evidence.fact
    employer = fact.employer if isinstance(fact, Role) else None
    # our own words about a work say nothing private ("80 stars"); what a profile says stands in them
    texts = (change.what,) if isinstance(fact, About) else (fact.title, employer or "", *whereabouts(fact))
    return all(_may_be_told(text, fact) for text in texts)


def _may_be_told(text: str, of: Fact) -> bool:
    return not (screen(text).is_sensitive or is_private(text, of))


def _was(text: str | None, of: Fact) -> str:
    """Name what was before, unless it is of the kind that one does not repeat."""
    return f" (was {text})" if text and _may_be_told(text, of) else ""


def _on(day: date | None) -> str:
    return f", {dates.full_day(day)}" if day else ""
