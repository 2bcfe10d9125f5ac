"""The already-done guard on pairs that were written apart from its rules: how often it is right, and what it misses.

Figures alone are told, never a pair. The half that is held is for measuring: no rule is ever tuned on it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import attrs

from benchmarks.measuring import Row, table
from callprep.insight.overlap import Overlap, overlaps
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Identity, Provenance, Report
from callprep.model.facts import Project, ProjectRole
from callprep.model.opportunity import Opportunity

__all__ = ["Pair", "Tally", "pairs", "rows", "samples", "tally"]

TABLES = Path(__file__).with_name("tables")
PRECISION, RECALL = 0.95, 0.7
TODAY = date(2026, 5, 9)
_SEEN = datetime(2026, 5, 9, 8, tzinfo=UTC)
_ACCOUNT = Account("github", "somebody-example")


@attrs.frozen
class Pair:
    """One line of a table: a role's task and a candidate's projects, and the most that they support."""

    task: str
    projects: tuple[Project, ...]
    expect: str
    about: tuple[str, ...]

    @property
    def best(self) -> Overlap | None:
        """The strongest overlap that the guard sees."""
        found = tuple(
            Evidence(each, Provenance("table", _ACCOUNT, _ACCOUNT.url, _ACCOUNT.url, _SEEN), Identity.PROVEN)
            for each in self.projects
        )
        known = Dossier(Candidate("Somebody"), (Report("table", found),), _SEEN)
        role = Opportunity("A role", "A company", first_project=self.task)
        return next(iter(overlaps(known, role.spoken(), TODAY)), None)

    def is_right(self, told: Overlap) -> bool:
        """Whether an overlap is as strong as the projects support, and names what it should, beside the title."""
        if told.strength.value != self.expect:
            return False
        named = " ".join((*told.shared, told.why.replace(told.evidence.fact.title, ""))).casefold()
        return any(word.casefold() in named for word in self.about)


@attrs.frozen
class Tally:
    """How many overlaps were told, of those how many are right and how many near misses, and how many there are."""

    right: int
    told: int
    there: int
    near_misses: int

    @property
    def precision(self) -> float:
        """Right ones of those told, 0 to 1; where none was told, nothing is wrong."""
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """Right ones of those that are there, 0 to 1."""
        return self.right / self.there if self.there else 1.0


def pairs(path: Path) -> Iterator[Pair]:
    """Read a table, one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            found: dict[str, object] = json.loads(line)
            projects = tuple(map(_project, cast("list[dict[str, object]]", found["projects"])))
            about = tuple(map(str, cast("list[object]", found["about"])))
            yield Pair(str(found["task"]), projects, str(found["expect"]), about)


def _project(told: dict[str, object]) -> Project:
    return Project(
        str(told["title"]),
        ProjectRole(str(told["role"])),
        description=str(told["description"]),
        topics=tuple(map(str, cast("list[object]", told["topics"]))),
        languages=tuple(map(str, cast("list[object]", told["languages"]))),
        stars=cast("int", told["stars"]),
        created=_day(told["created"]),
        active=_day(told["active"]),
    )


def _day(told: object) -> datetime:
    return datetime.fromisoformat(str(told)).replace(tzinfo=UTC)


def samples() -> dict[str, Path]:
    """Name the two halves."""
    return {name: TABLES / f"overlap_{name}.jsonl" for name in ("tuned", "held")}


def tally(told: Iterable[Pair]) -> Tally:
    """Count; an overlap that is there and told with the wrong strength is told wrongly and missed."""
    judged = [(pair, pair.best) for pair in told]
    found = [(pair, best) for pair, best in judged if best is not None]
    right = sum(pair.is_right(best) for pair, best in found)
    misses = sum(pair.expect == "none" for pair, _ in found)
    return Tally(right, len(found), sum(pair.expect != "none" for pair, _ in judged), misses)


def rows(turns: int) -> tuple[Row, ...]:
    """Measure; once is enough, for shares do not waver."""
    del turns
    return tuple(row for name, path in samples().items() for row in _sample(name, [*pairs(path)]))


def _sample(name: str, told: list[Pair]) -> Iterator[Row]:
    got, count = tally(told), f"{len(told)} pairs"
    yield Row("overlap", f"{name}: precision", count, (round(got.precision, 4),), PRECISION, unit="", at_least=True)
    yield Row("overlap", f"{name}: recall", count, (round(got.recall, 4),), RECALL, unit="", at_least=True)
    yield Row("overlap", f"{name}: near misses told", count, (got.near_misses,), unit="")


if __name__ == "__main__":
    print(table(rows(int((sys.argv[1:] or ["1"])[0]))))
