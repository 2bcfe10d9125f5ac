"""The boards that are known: one value a vendor. How a vendor's jobs are read stands in its mapping.

Origin of what answers look like: the documents named in `callprep.formats.boards.addresses`, and recorded answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from callprep.formats.boards._reading import Board
from callprep.formats.boards.personio import positions_of
from callprep.formats.mappings import (
    ashby,
    greenhouse,
    lever,
    personio,
    recruitee,
    smartrecruiters,
    teamtailor,
    workable,
)

__all__ = ["BOARDS"]


def _ashby_says(told: Mapping[str, object]) -> str | None:
    """Read an error, which comes with the status 200."""
    return f"Ashby says: {str(told.get('errors'))[:200]}" if told.get("success") is False else None


def _lever_says(told: Mapping[str, object]) -> str | None:
    return f"Lever says: {str(told.get('error'))[:200]}" if told.get("ok") is False else None


def _smartrecruiters_says(told: Mapping[str, object]) -> str | None:
    """Read how many there are: an unknown company answers 200 with none, and a page has at most 100."""
    total, listed, offset = told.get("totalFound"), told.get("content"), told.get("offset") or 0
    if total == 0:
        return "nothing found: the company has no postings, or is not known there"
    if not isinstance(total, int) or not isinstance(offset, int) or not isinstance(listed, list):
        return None
    behind = offset + len(listed)  # pyright: ignore[reportUnknownArgumentType] -- only its length
    return f"lists {total} jobs; these end with number {behind}: ask with offset={behind}" if behind < total else None


BOARDS: Mapping[str, Board] = MappingProxyType(
    {
        "ashby": Board(ashby.MAPPING, ("jobs", "results"), says=_ashby_says),
        "greenhouse": Board(greenhouse.MAPPING, ("jobs",)),
        "lever": Board(lever.MAPPING, ("data",), says=_lever_says),
        "personio": Board(personio.MAPPING, (), parse=positions_of),
        "recruitee": Board(recruitee.MAPPING, ("offers", "offer")),
        "smartrecruiters": Board(smartrecruiters.MAPPING, ("content",), says=_smartrecruiters_says),
        "teamtailor": Board(teamtailor.MAPPING, ("items",), headed="title"),
        "workable": Board(workable.MAPPING, ("jobs",), headed="name"),
    }
)
"""Who reads the answers of which vendor."""
