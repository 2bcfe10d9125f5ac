"""Figures that mean something on a busy machine: rivals take turns, and only the ratios within a turn count."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from statistics import median

import attrs

__all__ = ["Row", "ratios", "seconds", "table", "turns"]


@attrs.frozen
class Row:
    """One figure of the report.

    Attributes:
        goal: Its number in the list of goals.
        what: What was measured.
        rival: What it was measured against.
        values: The figure of each turn.
        bar: The highest median that meets the goal; None where the figure is only told.
        unit: "×" for a ratio, empty for a count or a share.
        at_least: Whether the bar is the lowest median that meets the goal instead.
    """

    goal: str
    what: str
    rival: str
    values: tuple[float, ...]
    bar: float | None = None
    unit: str = "×"
    at_least: bool = False

    @property
    def figure(self) -> str:
        """The median, and the span where it has one."""
        if not self.unit:
            return f"{median(self.values):g}"
        low, high = min(self.values), max(self.values)
        return f"{median(self.values):.2f}{self.unit} ({low:.2f}–{high:.2f})"

    @property
    def verdict(self) -> str:
        """Whether the bar is met."""
        if self.bar is None:
            return ""
        reached = median(self.values)
        return "met" if (reached >= self.bar if self.at_least else reached <= self.bar) else "missed"

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands in the table."""
        sign = "≥" if self.at_least else "≤"
        bar = "" if self.bar is None else f"{sign} {self.bar:.2f}{self.unit}" if self.unit else f"{sign} {self.bar:g}"
        return self.goal, self.what, self.rival, self.figure, bar, self.verdict


def seconds(work: Callable[[], object]) -> float:
    """Time one run on the wall's clock."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def turns(count: int, *runs: Callable[[], float]) -> tuple[tuple[float, ...], ...]:
    """Let the runs take turns, and give the figures of each run.

    Who goes first changes from turn to turn, so that nobody always finds the machine as the other one left it.
    """
    told: tuple[list[float], ...] = tuple([] for _ in runs)
    for turn in range(count):
        for place in range(len(runs)):
            number = (turn + place) % len(runs)
            told[number].append(runs[number]())
    return tuple(tuple(figures) for figures in told)


def ratios(ours: Iterable[float], theirs: Iterable[float]) -> tuple[float, ...]:
    """Divide turn by turn."""
    return tuple(mine / other for mine, other in zip(ours, theirs, strict=True))


def table(rows: Iterable[Row]) -> str:
    """Lay the rows out as a Markdown table."""
    cells = [("goal", "what", "rival", "ratio or count", "bar", "met?"), *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "| " + " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
