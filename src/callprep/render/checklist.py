"""The checklist as a page shows it."""

from __future__ import annotations

import attrs

from callprep.documents.checklist import Checklist, Done, Item
from callprep.render.cleaning import cut, shown

__all__ = ["ChecklistView", "Group", "Tick", "checklist"]

_LONGEST = 300
_STATES = {
    Done.DONE: ("x", "✓", "done"),
    Done.OPEN: (" ", "○", "open"),
    Done.NOT_POSSIBLE: ("-", "–", "not possible this time"),
}


@attrs.frozen
class Tick:
    """One item: its mark in ASCII and as a sign, the state in words, what to do, and why it stands as it does."""

    mark: str
    sign: str
    state: str
    text: str
    why: str


@attrs.frozen
class Group:
    """The items of one phase."""

    name: str
    ticks: tuple[Tick, ...]


@attrs.frozen
class ChecklistView:
    """The whole list."""

    title: str
    still: str
    groups: tuple[Group, ...]


def checklist(value: Checklist) -> ChecklistView:
    """Give the view of a checklist."""
    left = len(value.open)
    return ChecklistView(
        title=f"Checklist: {cut(shown(value.candidate, '?'), _LONGEST)}",
        still=f"{left} still open" if left else "nothing is open",
        groups=tuple(
            Group(cut(shown(phase.name, "?"), _LONGEST), tuple(map(_tick, phase.items))) for phase in value.phases
        ),
    )


def _tick(item: Item) -> Tick:
    mark, sign, state = _STATES[item.state]
    return Tick(mark, sign, state, cut(shown(item.text, "?"), _LONGEST), cut(shown(item.why), _LONGEST))
