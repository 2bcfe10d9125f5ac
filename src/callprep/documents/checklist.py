"""The checklist around a call: its state is computed from what is there, not ticked.

Only the phases before the call stand here yet: research, and the questions to the hiring manager. An item may be set by
hand, with a name; it is then shown as set by hand.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping

import attrs

from callprep.engagement import Engagement
from callprep.errors import InvalidInputError
from callprep.model import _present
from callprep.model.evidence import Gap, GapKind, Report
from callprep.model.readiness import State, open_questions, question_of, readiness
from callprep.model.sites import source_label
from callprep.model.wording import counted

__all__ = ["Checklist", "Done", "Item", "Phase", "checklist"]


class Done(enum.Enum):
    """The state of an item: done, open, or not to be had this time (with the reason)."""

    DONE = "done"
    OPEN = "open"
    NOT_POSSIBLE = "not possible"


@attrs.frozen
class Item:
    """One thing to do: its state, why it is so, and by whom it was set where it was set by hand."""

    key: str
    text: str
    state: Done
    why: str = ""
    by: str | None = None


@attrs.frozen
class Phase:
    """One phase of the work, in order."""

    name: str
    items: tuple[Item, ...]


@attrs.frozen
class Checklist:
    """The phases of the work around one call."""

    candidate: str
    phases: tuple[Phase, ...]

    @property
    def open(self) -> tuple[Item, ...]:
        """What is still to do."""
        return tuple(item for phase in self.phases for item in phase.items if item.state is Done.OPEN)

    def __str__(self) -> str:
        """Give the list as plain text."""
        return _present.text(self)

    def markdown(self) -> str:
        """Give the list as Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give the list as a self-contained page."""
        return _present.html(self)

    def to_json(self) -> str:
        """Give the list as JSON text."""
        return _present.to_json(self)


def checklist(engagement: Engagement, *, by_hand: Mapping[str, str] | None = None) -> Checklist:
    """Compute the checklist of an engagement.

    Args:
        engagement: What is known up to now.
        by_hand: Keys of items that somebody declares done, each with that person's name.

    Raises:
        InvalidInputError: `by_hand` names an item that the list does not have.
    """
    phases = (
        Phase("Before the call: research", tuple(_research(engagement))),
        Phase("Before the call: questions for the hiring manager", tuple(_manager(engagement))),
        Phase("Before the call: ready to ring", tuple(_ready(engagement))),
    )
    set_by = by_hand or {}
    known = [item.key for phase in phases for item in phase.items]
    for key in set_by:
        if key not in known:
            raise InvalidInputError("by_hand", f"the list has no item {key!r}; it has {', '.join(known)}")
    return Checklist(engagement.candidate.name, tuple(_with_hands(phase, set_by) for phase in phases))


def _with_hands(phase: Phase, set_by: Mapping[str, str]) -> Phase:
    return Phase(phase.name, tuple(_set(item, set_by.get(item.key)) for item in phase.items))


def _set(item: Item, by: str | None) -> Item:
    if by is None or item.state is Done.DONE:
        return item
    return attrs.evolve(item, state=Done.DONE, by=by, why=f"set by hand by {by}")


def _research(e: Engagement) -> Iterator[Item]:
    if not e.dossier.reports:
        yield Item("research", "Research their public profiles", Done.OPEN, "no source was asked")
    for report in e.dossier.reports:
        yield Item(f"source.{report.source}", f"Read {source_label(report.source)}", *_read(report))


_MAY_WORK_LATER = {GapKind.TIMED_OUT, GapKind.RATE_LIMITED, GapKind.UNREACHABLE}


def _read(report: Report) -> tuple[Done, str]:
    count = len(report.evidence)
    told = counted(count, "fact") if count else "looked, and there is nothing"
    if report.gap is None:
        return Done.DONE, told
    if count:
        return Done.DONE, f"{told}; not complete: {report.gap}"
    return (Done.OPEN if _again(report.gap) else Done.NOT_POSSIBLE), str(report.gap)


def _again(gap: Gap) -> bool:
    return gap.kind in _MAY_WORK_LATER


def _manager(e: Engagement) -> Iterator[Item]:
    still = {question.key: question for question in open_questions(e.opportunity)}
    for key in dict.fromkeys((*(key for key, _ in readiness(e.opportunity).states), *still)):
        question = still.get(key)
        if question is None:
            yield Item(f"question.{key}", question_of(key), Done.DONE, "answered")
        else:
            why = question.blocks if question.state is State.OPEN else f"thin answer: {question.blocks}"
            yield Item(f"question.{key}", f"{question.number}: {question.question}", Done.OPEN, why)


def _ready(e: Engagement) -> Iterator[Item]:
    reply = e.candidate.reply
    yield Item(
        "reply",
        "Keep their reply at hand",
        Done.DONE if reply else Done.OPEN,
        f"{reply.warmth.value} reply" if reply else "no reply on record",
    )
    step = e.opportunity.next_step
    yield Item(
        "next_step",
        "Fix the one next step to ask for",
        Done.DONE if step else Done.OPEN,
        step.what if step else "the sheet asks for half an hour next week in its place",
    )
