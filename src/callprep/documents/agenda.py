"""The plan of the minutes: blocks of the call in half minutes, which add up to its length."""

from __future__ import annotations

from collections.abc import Sequence

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


# label, sections, half minutes out of a ten-minute call (a proposal, after calls that went well)
_BLOCKS: tuple[tuple[str, tuple[str, ...], int], ...] = (
    ("Open", ("opener", "permission"), 1),
    ("Break the ice", ("rapport",), 1),
    ("Ask before telling", ("shared_contact", "company"), 3),
    ("Why them, then what", ("credential", "role", "learning"), 6),
    ("What is in it for them", ("benefit", "stack", "products", "people"), 3),
    ("Their questions", ("questions", "money", "expectations"), 4),
    ("Close", ("branches", "next_step"), 2),
)


def agenda(parts: Sequence[Part], minutes: int) -> tuple[Slot, ...]:
    """Share the minutes among the blocks that have something to say.

    What a silent block leaves goes to the others in proportion; every block gets at least half a minute.
    """
    told = {part.name for part in parts if part.passage.lines}
    spoken = {part.name for part in parts if any(line.form is not Form.KNOW for line in part.passage.lines)}
    blocks = [(label, tuple(name for name in names if name in told), weight) for label, names, weight in _BLOCKS]
    kept = [block for block in blocks if spoken.intersection(block[1])]
    halves = _shared([weight for _, _, weight in kept], minutes * 2)
    starts = [sum(halves[:index]) / 2 for index in range(len(halves))]
    return tuple(
        Slot(start, half / 2, label, names) for start, half, (label, names, _) in zip(starts, halves, kept, strict=True)
    )


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
