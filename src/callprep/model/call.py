"""What a call left behind: who said what, what was promised, how it ended."""

from __future__ import annotations

import enum
from datetime import date, datetime

import attrs

from callprep.model.facts import Said

__all__ = ["CallNotes", "Outcome", "Promise"]


class Outcome(enum.Enum):
    """How a call ended."""

    GOES_ON = "goes on"
    NOT_NOW = "not now"
    THEY_DECLINE = "they decline"
    WE_DECLINE = "we decline"


@attrs.frozen
class Promise:
    """Something one side promised; open until `done`."""

    what: str
    owner: str
    due: date | None = None
    done: bool = False


@attrs.frozen
class CallNotes:
    """Typed notes of one call: `held` is aware; `said` holds the candidate's own words."""

    held: datetime | None = None
    outcome: Outcome | None = None
    said: tuple[Said, ...] = ()
    promises: tuple[Promise, ...] = ()
    private: str | None = None
