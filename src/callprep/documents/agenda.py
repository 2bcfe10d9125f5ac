"""The plan of the minutes: blocks of the call in half minutes, which add up to its length."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import attrs

from callprep.documents.outline import Part
from callprep.model.saying import Form
from callprep.wording import Voice, said

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
    "opener": ("open", 1),
    "permission": ("open", 0),
    "answer": ("their_question", 2),
    "rapport": ("ice", 1),
    "shared_contact": ("before_telling", 1),
    "company": ("before_telling", 2),
    "credential": ("why_them", 2),
    "role": ("work", 2),
    "learning": ("work", 2),
    "benefit": ("in_it", 3),
    "stack": ("in_it", 0),
    "products": ("in_it", 0),
    "people": ("in_it", 0),
    "questions": ("their_questions", 3),
    "objections": ("their_questions", 0),
    "money": ("their_questions", 0),
    "expectations": ("their_questions", 1),
    "branches": ("close", 0),
    "next_step": ("close", 2),
}


def agenda(parts: Sequence[Part], minutes: int, voice: Voice) -> tuple[Slot, ...]:
    """Share the minutes among the blocks that have something to say, in the order of the parts.

    What a silent block leaves goes to the others in proportion; every block gets at least half a minute.
    """
    told = [part for part in parts if part.passage.lines and part.name in _PLAN]
    runs = [(block, list(run)) for block, run in groupby(told, key=lambda part: _PLAN[part.name][0])]
    kept = [(block, run) for block, run in runs if any(map(_is_spoken, run))]
    kept = [(_called(block, run, is_last=place == len(kept)), run) for place, (block, run) in enumerate(kept, 1)]
    weights = [max(1, sum(_PLAN[part.name][1] for part in run if _is_spoken(part))) for _, run in kept]
    halves = _shared(weights, minutes * 2)
    starts = [sum(halves[:index]) / 2 for index in range(len(halves))]
    return tuple(
        Slot(start, half / 2, said(voice, f"plan.{block}"), tuple(part.name for part in run))
        for start, half, (block, run) in zip(starts, halves, kept, strict=True)
    )


def _called(block: str, run: Sequence[Part], *, is_last: bool) -> str:
    """Call a block by what it holds: the ask in the middle of a call closes nothing, and telling is no asking."""
    names = {part.name for part in run}
    if block == _PLAN["next_step"][0] and not is_last:
        return "next_step"
    if names == {"company"}:
        return "who_we_are"
    return "tools_people" if names <= {"stack", "products", "people"} else block


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
