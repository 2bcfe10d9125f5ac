"""The plan of the minutes: blocks of the call in half minutes, which add up to its length."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import attrs

from callprep.documents.outline import Part
from callprep.model.saying import Form

__all__ = ["Slot", "agenda"]


@attrs.frozen
class Slot:
    """One block of the call: from `start` on, `minutes` long (both in minutes, halves possible)."""

    start: float
    minutes: float
    label: str
    sections: tuple[str, ...]

    @property
    def clock(self) -> str:
        """The start as one reads it on a watch: "2:30"."""
        return f"{int(self.start)}:{int(self.start * 60) % 60:02d}"


# the block that a section belongs to, and its half minutes out of a ten-minute call (a proposal, after calls that went
# well); what takes none rides along
_PLAN: dict[str, tuple[str, int]] = {
    "opener": ("Open", 1),
    "permission": ("Open", 0),
    "answer": ("Their question", 2),
    "rapport": ("Break the ice", 1),
    "shared_contact": ("Ask before telling", 1),
    "company": ("Ask before telling", 2),
    "credential": ("Why them", 2),
    "role": ("The work", 2),
    "learning": ("The work", 2),
    "benefit": ("What is in it for them", 3),
    "stack": ("What is in it for them", 0),
    "products": ("What is in it for them", 0),
    "people": ("What is in it for them", 0),
    "questions": ("Their questions", 3),
    "objections": ("Their questions", 0),
    "money": ("Their questions", 0),
    "expectations": ("Their questions", 1),
    "branches": ("Close", 0),
    "next_step": ("Close", 2),
}


def agenda(parts: Sequence[Part], minutes: int) -> tuple[Slot, ...]:
    """Share the minutes among the blocks that have something to say, in the order of the parts.

    What a silent block leaves goes to the others in proportion; every block gets at least half a minute.
    """
    told = [part for part in parts if part.passage.lines and part.name in _PLAN]
    runs = [(label, list(run)) for label, run in groupby(told, key=lambda part: _PLAN[part.name][0])]
    kept = [(label, run) for label, run in runs if any(map(_is_spoken, run))]
    kept = [(_label(label, run, is_last=place == len(kept)), run) for place, (label, run) in enumerate(kept, 1)]
    weights = [max(1, sum(_PLAN[part.name][1] for part in run if _is_spoken(part))) for _, run in kept]
    halves = _shared(weights, minutes * 2)
    starts = [sum(halves[:index]) / 2 for index in range(len(halves))]
    return tuple(
        Slot(start, half / 2, label, tuple(part.name for part in run))
        for start, half, (label, run) in zip(starts, halves, kept, strict=True)
    )


def _label(label: str, run: Sequence[Part], *, is_last: bool) -> str:
    """Call a block by what it holds: the ask in the middle of a call closes nothing, and telling is no asking."""
    names = {part.name for part in run}
    if label == _PLAN["next_step"][0] and not is_last:
        return "The next step"
    if names == {"company"}:
        return "Who we are"
    return "Tools and people" if names <= {"stack", "products", "people"} else label


def _is_spoken(part: Part) -> bool:
    return any(line.form is not Form.KNOW for line in part.passage.lines)


def _shared(weights: Sequence[int], total: int) -> list[int]:
    """Share out whole units by weight: one each first, the rest by largest remainder."""
    if not weights:
        return []
    rest = max(0, total - len(weights))
    exact = [weight * rest / sum(weights) for weight in weights]
    shares = [1 + int(part) for part in exact]
    order = sorted(range(len(weights)), key=lambda index: (int(exact[index]) - exact[index], index))
    for index in order[: total - sum(shares)]:
        shares[index] += 1
    return shares
