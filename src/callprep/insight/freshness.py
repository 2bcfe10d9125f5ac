"""How old a fact is, how long its kind keeps, and what has changed between two looks at one person.

Two clocks run: when something happened (`Fact.when`), and when we last looked (`Provenance.retrieved_at`).
"""

from __future__ import annotations

import enum
from datetime import date, datetime

import attrs

from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact

__all__ = ["Age", "Change", "ChangeKind", "age", "changes", "known_day"]


@attrs.frozen
class Age:
    """How old a fact is on a day.

    `happened` is the day it happened, None where nobody said or the date cannot be right; `looked` the day it was read.
    `keeps` is the shelf life of its kind in days, None for what never goes off (a paper stays published); `stale` says
    that it is past that, and `why` says it in words.
    """

    happened: date | None
    looked: date
    keeps: int | None
    stale: bool
    why: str


class ChangeKind(enum.Enum):
    """What became of a fact between two looks."""

    NEW = "new"
    CHANGED = "changed"
    ENDED = "ended"
    GONE = "gone"


@attrs.frozen
class Change:
    """Something that changed: the evidence (of the later look, or of the earlier for what is gone), and it in words."""

    kind: ChangeKind
    evidence: Evidence[Fact]
    what: str
    before: Evidence[Fact] | None = None


def known_day(when: datetime | None, today: date) -> date | None:
    """Give the day of a moment, or None where it cannot be right: a day to come, or the clock's own zero (1970)."""
    raise NotImplementedError


def age(evidence: Evidence[Fact], today: date) -> Age:
    """Say how old a fact is, and whether it is past the shelf life of its kind."""
    raise NotImplementedError


def changes(before: Dossier, after: Dossier, today: date | None = None) -> tuple[Change, ...]:
    """Tell what changed between two dossiers of one person: an honest reason to write again."""
    raise NotImplementedError
