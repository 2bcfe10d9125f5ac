"""What a change is, and which changes there are between two records of one thing."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight._days import known_day, month_of
from callprep.insight._hobbies import is_private
from callprep.insight._phrases import profile_of
from callprep.insight._texts import whereabouts
from callprep.insight.disclosure import DISCLOSURE, Disclosure, disclose
from callprep.insight.sameness._employers import folded, same_employer
from callprep.insight.sameness._places import same_place
from callprep.insight.sensitive import screen
from callprep.model import dates
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Fact, Patent, Project, ProjectRole, Role, Wish
from callprep.model.saying import Channel, Form

__all__ = ["Change", "ChangeKind", "changed", "is_repeatable", "job"]

_REST_DAYS = 180
_VERSION = re.compile(r"\d{1,9}(?:\.\d{1,9}){0,5}")
_MANY_STARS = 50  # below this a doubling is an afternoon's accident


class ChangeKind(enum.Enum):
    """What became of a fact between two looks."""

    NEW = "new"
    CHANGED = "changed"
    ENDED = "ended"
    GONE = "gone"


@attrs.frozen
class Change:
    """Something that changed: the evidence (of the later look, or of the earlier for what is gone), and it in words.

    `part` is the field that changed ("place", "open_to_work"), None where it is the fact as a whole. Not each of them
    may be spoken of, and fewer may be written: ask `form_for`.
    """

    kind: ChangeKind
    evidence: Evidence[Fact]
    what: str
    before: Evidence[Fact] | None = None
    part: str | None = None

    def form_for(self, channel: Channel, today: date, *, first: bool = False, table: Disclosure = DISCLOSURE) -> Form:
        """Say what may be done with it in a channel: a reason to write is only what may be said in a mail.

        The table of disclosure decides. What has ended is asked about at most, and never in writing; what they have
        taken down nobody brings up.

        Args:
            channel: Where it would be said.
            today: The day that ages are judged by.
            first: Whether nobody has written to them before.
            table: By which clauses.
        """
        told = disclose(self.evidence, channel, today, first=first, part=self.part, table=table).form
        if channel is Channel.INTERNAL or self.kind in {ChangeKind.NEW, ChangeKind.CHANGED}:
            return told
        asked = self.kind is ChangeKind.ENDED and channel is Channel.CALL and told is not Form.KNOW
        return Form.ASK if asked else Form.KNOW


_Told = tuple[ChangeKind, str, str | None]


def changed(before: Evidence[Fact], after: Evidence[Fact], first: date, today: date) -> tuple[Change, ...]:
    """Tell what differs between two records of one thing; counters that went up a little are no difference.

    They may have other titles, where the caller knows them to be one.

    Args:
        before: The earlier record.
        after: The later one, of the same source and account.
        first: The day of the earlier look.
        today: The day after which no date can be right.
    """
    return tuple(
        Change(kind, after, what, before, part) for kind, what, part in _differences(before, after, first, today)
    )


def _differences(before: Evidence[Fact], after: Evidence[Fact], first: date, today: date) -> Iterator[_Told]:
    match before.fact, after.fact:
        case Project() as was, Project() as now if now.role is not ProjectRole.FORK:
            yield from _project(was, now, first, today)
        case Patent(granted=False), Patent(granted=True) as now:
            yield (
                ChangeKind.CHANGED,
                f"Patent granted: «{now.title}», {now.number}{_on(known_day(now.published, today))}",
                None,
            )
        case Role() as was, Role() as now:
            yield from _role(was, now, today)
        case Wish() as was, Wish() as now if was.title != now.title:
            # the other one is the same wish, as far as anybody can tell
            yield ChangeKind.CHANGED, f"Wish in other words: «{now.title}»{_was(f'«{was.title}»', was)}", None
        case About() as was, About() as now:
            yield from _about(was, now, profile_of(after))
        case _:
            pass


def _project(was: Project, now: Project, first: date, today: date) -> Iterator[_Told]:
    if folded(was.title) != folded(now.title):
        yield ChangeKind.CHANGED, f"New name: {now.title}, until now {was.title}", None
    released = known_day(now.released, today)
    if _is_later_release(was, now, first, today):
        named = f" {now.version}" if now.version else ""
        yield ChangeKind.CHANGED, f"New release{named} of {now.title}{_on(released)}", None
    rested, active = known_day(was.active, today), known_day(now.active, today)
    if rested and active and active > first and (first - rested).days >= _REST_DAYS:
        since = month_of(rested)
        yield ChangeKind.CHANGED, f"Worked on again: {now.title}{_on(active)}, after a rest since {since}", None
    if now.archived and not was.archived:
        yield ChangeKind.CHANGED, f"Archived: {now.title}", None
    if was.stars and now.stars and now.stars >= max(_MANY_STARS, 2 * was.stars):
        yield ChangeKind.CHANGED, f"More stars: {now.title}, {now.stars:,} ({was.stars:,} before)", None
    if now.role is ProjectRole.MAINTAINER and was.role is ProjectRole.CONTRIBUTOR:
        yield ChangeKind.CHANGED, f"Now a maintainer of {now.title}", None


def _is_later_release(was: Project, now: Project, first: date, today: date) -> bool:
    """Tell whether there is a release that was not there; without its day only a higher version proves it.

    A release that was taken back makes an older one the latest: that is no new one.
    """
    released, before = known_day(now.released, today), known_day(was.released, today)
    if released is None:
        return before is None and bool(was.version) and _number(now.version) > _number(was.version)
    if before is None:
        return released > first
    return released > before or (released == before and _number(now.version) > _number(was.version))


def _number(version: str | None) -> tuple[int, ...]:
    """Read the numbers of a version, up to where letters begin: a candidate for a release is no release yet."""
    found = _VERSION.search(version or "")
    numbers = [int(part) for part in found[0].split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()  # 2.0 is 2
    return tuple(numbers)


def _role(was: Role, now: Role, today: date) -> Iterator[_Told]:
    if folded(was.title) != folded(now.title):
        yield ChangeKind.CHANGED, f"New title: {job(now)}{_was(was.title, was)}", None
    ended = known_day(now.ended, today)
    over = (ended and not was.ended) or (now.current is False and was.current is True)
    if over:
        yield ChangeKind.ENDED, f"Ended: {job(now)}{f', {month_of(ended)}' if ended else ''}", None


def _about(was: About, now: About, where: str) -> Iterator[_Told]:
    """Compare two states of a profile.

    A change of name is nobody's business but theirs (people marry, and more), and is never told.
    """
    if now.employer and not (was.employer and same_employer(was.employer, now.employer)):
        yield ChangeKind.CHANGED, f"Now at {now.employer}{_was(was.employer, was)}, by {where}", "employer"
    if was.employer and not now.employer:
        yield ChangeKind.ENDED, f"No longer names {was.employer} as employer, by {where}", "employer"
    if now.place and was.place and not same_place(was.place, now.place):
        yield ChangeKind.CHANGED, f"Now in {now.place}{_was(was.place, was)}, by {where}", "place"
    if now.headline and folded(now.headline) != folded(was.headline or ""):
        yield ChangeKind.CHANGED, f"New headline: «{now.headline}», by {where}", "headline"
    if now.open_to_work and not was.open_to_work:
        yield ChangeKind.CHANGED, f"Now open to work, by {where}", "open_to_work"
    if was.open_to_work and not now.open_to_work:
        yield ChangeKind.ENDED, f"No longer says that they are open to work, by {where}", "open_to_work"


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
