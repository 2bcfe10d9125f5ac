"""Facts that cannot both be right: shown side by side with their dates, never settled in silence."""

from __future__ import annotations

from datetime import date

import attrs

from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact

__all__ = ["Conflict", "Version", "conflicts"]


@attrs.frozen
class Version:
    """One side of a conflict: what is said, by which evidence (None: told to us by the candidate)."""

    said: str
    evidence: Evidence[Fact] | None = None


@attrs.frozen
class Conflict:
    """Two or more versions of one thing ("employer", "place", "name"), the most trusted first; `ask` would settle it."""

    about: str
    versions: tuple[Version, ...]
    why: str
    ask: str


def conflicts(dossier: Dossier, today: date) -> tuple[Conflict, ...]:
    """Find facts that contradict each other, and dates that cannot be right."""
    raise NotImplementedError
