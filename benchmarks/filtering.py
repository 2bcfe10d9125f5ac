"""The sensitive filter on sentences that people wrote apart from its rules: what it catches, cuts and leaves alone.

Figures alone are told, never a sentence. The half of the tables that is held, and the sample in $CALLPREP_RECORDINGS,
are for measuring: no rule is ever tuned on them.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

import attrs

from benchmarks.measuring import Row, table
from callprep.insight import sensitive
from callprep.model.facts import Screened

__all__ = ["Sentence", "Tally", "rows", "samples", "sentences", "tally"]

TABLES = Path(__file__).with_name("tables")
RECALL, RIGHTLY, FALSE_ALARMS = 0.95, 0.95, 0.05


@attrs.frozen
class Sentence:
    """One line of a table: of a `mixed` one `keep` stays and `drop` goes."""

    text: str
    label: str
    category: str
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()

    @property
    def screened(self) -> Screened:
        """What the filter makes of it."""
        return sensitive.screen(self.text)

    @property
    def is_right(self) -> bool:
        """Whether the filter does what the label asks for."""
        told = self.screened
        if self.label == "sensitive":
            return bool(told.categories)
        if self.label == "harmless":
            return told == Screened(self.text)
        if self.label == "mixed":
            left = told.kept.casefold()
            return (
                bool(told.categories)
                and all(part.casefold() in left for part in self.keep)
                and not any(_says(told.kept, part) for part in self.drop)
            )
        return sensitive.borderline(self.text)


@attrs.frozen
class Tally:
    """How many of a label's sentences were dealt with rightly."""

    right: int
    of: int

    @property
    def share(self) -> float:
        """Right ones of all, 0 to 1; nothing to get wrong is right."""
        return self.right / self.of if self.of else 1.0


def _says(text: str, part: str) -> bool:
    whole_words = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)", re.IGNORECASE)
    return part in text or whole_words.search(text) is not None


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(part) for part in cast("list[object]", value)) if isinstance(value, list) else ()


def sentences(path: Path) -> Iterator[Sentence]:
    """Read a table, one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            found: dict[str, object] = json.loads(line)
            yield Sentence(
                str(found["text"]),
                str(found["label"]),
                str(found.get("category") or "none"),
                _texts(found.get("keep")),
                _texts(found.get("drop")),
            )


def samples() -> dict[str, Path]:
    """Name the tables that are at hand: the two halves, and the recorded sample where there is one."""
    found = {name: TABLES / f"sensitive_{name}.jsonl" for name in ("tuned", "held")}
    if folder := os.environ.get("CALLPREP_RECORDINGS"):
        found["recorded"] = Path(folder) / "security" / "sensitive_topics.jsonl"
    return found


def tally(told: Iterable[Sentence], label: str, category: str | None = None) -> Tally:
    """Count the right ones of one label, in all or in one category."""
    right = [one.is_right for one in told if one.label == label and category in {None, one.category}]
    return Tally(sum(right), len(right))


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure; once is enough, for shares do not waver."""
    del pairs
    return tuple(row for name, path in samples().items() for row in _sample(name, [*sentences(path)]))


def _sample(name: str, told: list[Sentence]) -> Iterator[Row]:
    every = sorted({one.category for one in told})
    yield from _rows(f"{name}: recall", told, "sensitive", lambda got: got.share, every, RECALL, at_least=True)
    yield from _rows(f"{name}: false alarms", told, "harmless", lambda got: 1 - got.share, every, FALSE_ALARMS)
    yield from _rows(f"{name}: mixed cut rightly", told, "mixed", lambda got: got.share, (), RIGHTLY, at_least=True)
    whole = [one for one in told if one.label == "sensitive"]
    empty = sum(not one.screened.kept for one in whole) / max(1, len(whole))
    yield Row("filter", f"{name}: recall with nothing left", _count(len(whole)), (round(empty, 4),), unit="")
    yield from _rows(f"{name}: borderline known", told, "borderline", lambda got: got.share, (), None)


def _rows(  # noqa: PLR0917 -- one row's columns
    what: str,
    told: list[Sentence],
    label: str,
    share: Callable[[Tally], float],
    categories: Iterable[str],
    bar: float | None,
    *,
    at_least: bool = False,
) -> Iterator[Row]:
    """Give one row in all, which has the bar, and one a category that has such sentences."""
    everything = tally(told, label)
    figure = round(share(everything), 4)
    yield Row("filter", what, _count(everything.of), (figure,), bar, unit="", at_least=at_least)
    for category in categories:
        if (got := tally(told, label, category)).of:
            yield Row("filter", f"{what}, {category}", _count(got.of), (round(share(got), 4),), unit="")


def _count(number: int) -> str:
    return f"{number} sentences"


if __name__ == "__main__":
    print(table(rows(int((sys.argv[1:] or ["1"])[0]))))
