"""What has changed between two looks at one person: an honest reason to write again.

The rules err on the side of silence. Something is new only where it is dated after the first look, or has no date and
that look saw all there was; gone only where the second look saw all there was. What has a date that cannot be right is
no news. Nothing sensitive comes up, and no change of name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

import attrs

from callprep.errors import InvalidInputError
from callprep.insight._days import is_misdated, known_day, month_of
from callprep.insight._texts import is_ours
from callprep.insight.freshness._changed import Change, ChangeKind, changed, is_repeatable, job
from callprep.insight.freshness._rewritten import rewritten
from callprep.insight.sameness._handles import Handle, handles
from callprep.insight.weighing import in_order, sorted_evidence
from callprep.model import dates
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Publisher, Report
from callprep.model.facts import (
    Answer,
    Aspect,
    Coverage,
    Fact,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Role,
    Talk,
    Wish,
)
from callprep.reading.names import same_person

__all__ = ["changes"]

_ORDER = tuple(ChangeKind)
_OWN_WORDS = (Post, Answer, Wish)
# kinds whose absence tells something; a feed shows its last entries only, and what is published stays so
_MAY_GO = (Project, Answer, Role, Wish)
_NOUNS: dict[type[Fact], str] = {Post: "post", Paper: "paper", Talk: "talk", Wish: "wish", Answer: "answer to"}


@attrs.frozen
class _Look:
    """One look: every record by what it can be recognised by, which sources saw all there was, and whose accounts."""

    day: date | None
    index: Mapping[Handle, Evidence[Fact]]
    whole: frozenset[str]
    seats: frozenset[tuple[str, ...]]

    def match(self, item: Evidence[Fact]) -> Evidence[Fact] | None:
        """Give the record of the same thing, the one of the same source and account before any other."""
        return next((self.index[handle] for handle in handles(item) if handle in self.index), None)


def changes(before: Dossier, after: Dossier, today: date | None = None) -> tuple[Change, ...]:
    """Tell what changed between two dossiers of one person: an honest reason to write again.

    Args:
        before: The earlier look.
        after: The later one.
        today: The day after which no date can be right; the day of the later look where left out.

    Returns:
        What is new, what changed, what ended, what is gone; in each the newest first.

    Raises:
        InvalidInputError: The two are not of one person, or come in the wrong order.
    """
    _check(before, after)
    first, second = _look(before), _look(after)
    until = today or second.day or dates.local_today()
    new, old = sorted_evidence(after), sorted_evidence(before)
    gone = [item for item in old if _is_gone(item, second)]
    reworded = rewritten(gone, (item for item in new if first.match(item) is None))
    replaced = {item.id for item in reworded.values()}
    found = (
        *(change for item in new for change in _come(item, first, until, reworded.get(item.id))),
        *(_gone(item) for item in gone if item.id not in replaced),
    )
    told = {(change.kind, change.what): change for change in reversed(found) if is_repeatable(change)}
    return tuple(sorted(told.values(), key=lambda change: _rank(change, until)))


def _rank(change: Change, today: date) -> tuple[int, int, str, str, str]:
    day = known_day(_moment(change.evidence.fact), today)
    newest = -day.toordinal() if day else 0
    return _ORDER.index(change.kind), newest, change.evidence.fact.title, change.evidence.id, change.what


def _check(before: Dossier, after: Dossier) -> None:
    if before.as_of and after.as_of and after.as_of < before.as_of:
        raise InvalidInputError("after", "the later look comes second; these two are the other way round")
    if not _one_person(before, after):
        raise InvalidInputError(
            "after",
            "the two dossiers have no account in common and other names or accounts; compare two looks at one person",
        )


def _one_person(before: Dossier, after: Dossier) -> bool:
    """Tell whether two dossiers are of one person: by an account, a mail address or a reference, else by the name.

    Where both know an account on one site and not the same, the name is not enough: it may be a namesake.
    """
    one, other = before.candidate, after.candidate
    if one.ref and other.ref and one.ref.system == other.ref.system:
        return one.ref.id == other.ref.id
    left, right = _accounts(before), _accounts(after)
    if left & right or _mails(one) & _mails(other):
        return True
    return same_person(one.name, other.name) and {site for site, _ in left}.isdisjoint(site for site, _ in right)


def _accounts(dossier: Dossier) -> set[tuple[str, str]]:
    found = (item.provenance.account for item in dossier.evidence if item.is_sure)
    return {account.key for account in (*dossier.candidate.accounts, *found)}


def _mails(candidate: Candidate) -> set[str]:
    return {mail.address.casefold() for mail in candidate.emails}


def _look(dossier: Dossier) -> _Look:
    # the first of two wins: the index is filled from the end
    everything = in_order(dossier.evidence)[::-1]
    looked = dossier.as_of or max((item.provenance.retrieved_at for item in everything), default=None)
    index = {handle: item for item in everything for handle in handles(item)}
    return _Look(looked.date() if looked else None, index, _whole(dossier.reports), frozenset(map(_seat, everything)))


def _whole(reports: Iterable[Report]) -> frozenset[str]:
    """Name the sources that saw all there was: without a gap, and nowhere was only a part read."""
    reports = tuple(reports)
    in_part = {report.source for report in reports if report.gap or any(map(_is_partial, report.evidence))}
    return frozenset(report.source for report in reports) - in_part


def _is_partial(item: Evidence[Fact]) -> bool:
    fact = item.fact
    return isinstance(fact, Coverage) and (fact.total is None or fact.read < fact.total)


def _come(item: Evidence[Fact], first: _Look, today: date, replaces: Evidence[Fact] | None = None) -> Iterator[Change]:
    """Tell what is new, or how a record that was there, maybe in other words, has changed since."""
    was = first.match(item) or replaces
    if was is None:
        if _is_news(item, today):
            what = _news(item.fact, first, today, whole=_source(item) in first.whole)
            yield Change(ChangeKind.NEW, item, what)
    elif first.day and _seat(was) == _seat(item):
        yield from changed(was, item, first.day, today)


def _seat(item: Evidence[Fact]) -> tuple[str, ...]:
    return _source(item), *item.provenance.account.key


def _source(item: Evidence[Fact]) -> str:
    return item.provenance.source


def _is_news(item: Evidence[Fact], today: date) -> bool:
    fact = item.fact
    if is_misdated(fact, today):
        return False
    if isinstance(fact, _OWN_WORDS):
        return item.provenance.publisher is Publisher.SELF
    if isinstance(fact, Project):
        return fact.role is not ProjectRole.FORK
    if isinstance(fact, Paper | Patent | Talk | Role):
        return True
    return not is_ours(fact) and fact.aspect is Aspect.ACCOMPLISHMENT


def _news(fact: Fact, first: _Look, today: date, *, whole: bool) -> str:
    """Say that something is new, or only newly found: an older thing may have been missed, by whatever look."""
    day = known_day(_moment(fact), today)
    after = bool(first.day and day > first.day) if day else whole
    over = isinstance(fact, Role) and (fact.ended is not None or fact.current is False)
    new = after and not over
    noun, name = _named(fact)
    colon = "" if noun.endswith(" to") else ":"
    return f"{'New' if new else 'Newly found'} {noun}{colon} {name}{_dated(fact, day)}"


def _moment(fact: Fact) -> datetime | None:
    """Give when a thing came to be: a project when it was begun, a job when it started."""
    if isinstance(fact, Project):
        return fact.created or fact.active
    return fact.started if isinstance(fact, Role) else fact.when


def _dated(fact: Fact, day: date | None) -> str:
    if day is None:
        return ""
    if isinstance(fact, Role):
        return f", since {month_of(day)}"
    return f", {'begun ' if isinstance(fact, Project) and fact.created else ''}{dates.full_day(day)}"


def _named(fact: Fact) -> tuple[str, str]:
    """Name a thing by what it is and what it is called: a post, «Tides»."""
    match fact:
        case Project():
            return ("project" if fact.is_own else "contribution to"), fact.title
        case Patent():
            return ("patent" if fact.granted else "patent application"), f"«{fact.title}», {fact.number}"
        case Role():
            return "job", job(fact)
        case Talk(event=str() as event):
            return "talk", f"«{fact.title}» at {event}"
        case _:
            return _NOUNS.get(type(fact), "item"), f"«{fact.title}»"


def _is_gone(item: Evidence[Fact], second: _Look) -> bool:
    fact = item.fact
    if not isinstance(fact, _MAY_GO) or (isinstance(fact, Project) and fact.role is ProjectRole.FORK):
        return False
    return second.match(item) is None and _source(item) in second.whole and _seat(item) in second.seats


def _gone(item: Evidence[Fact]) -> Change:
    return Change(ChangeKind.GONE, item, f"No longer to be found: their {' '.join(_named(item.fact))}")
