"""Mappings by name: ours, and those that installed packages bring under the entry points `callprep.mappings`.

A package's mapping is loaded when it is asked for; one that is broken is its author's, and stops no other.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

from callprep.errors import BrokenSourceError, InvalidInputError
from callprep.formats.mappings import (
    ashby,
    frappe,
    greenhouse,
    horilla,
    hropen,
    jobposting,
    jsonresume,
    lever,
    merge,
    odoo,
    personio,
    recruitee,
    smartrecruiters,
    teamtailor,
    unified,
    workable,
)
from callprep.formats.mappings.apply import SystemMapping

__all__ = ["GROUP", "OURS", "mapping", "mappings"]

GROUP = "callprep.mappings"
"""The group of entry points under which a package names its mappings: values of `SystemMapping`."""

_SHIPPED = (
    ashby.MAPPING,
    frappe.MAPPING,
    greenhouse.MAPPING,
    horilla.MAPPING,
    hropen.MAPPING,
    jobposting.MAPPING,
    jsonresume.MAPPING,
    lever.MAPPING,
    merge.MAPPING,
    odoo.MAPPING,
    personio.MAPPING,
    recruitee.MAPPING,
    smartrecruiters.MAPPING,
    teamtailor.MAPPING,
    unified.MAPPING,
    workable.MAPPING,
)
_BY_NAME: Mapping[str, SystemMapping] = MappingProxyType({ours.name: ours for ours in _SHIPPED})

OURS = tuple(sorted(_BY_NAME))
"""The systems that callprep knows itself."""


def mappings() -> tuple[str, ...]:
    """Name the mappings there are, ours and those of installed packages; none is loaded."""
    return tuple(sorted({*OURS, *_brought()}))


def mapping(name: str) -> SystemMapping:
    """Give the mapping of a system by its name.

    Args:
        name: As `mappings` gives it: "greenhouse". Ours go before others of the same name.

    Raises:
        InvalidInputError: There is none; the message names the nearest.
        BrokenSourceError: A package brings it, and it cannot be loaded or is no mapping.
    """
    ours = _BY_NAME.get(name)
    if ours is not None:
        return ours
    points = _brought().get(name)
    if points is None:
        near = get_close_matches(name, mappings(), n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(mappings())}"
        raise InvalidInputError("mapping", f"no mapping is called {name!r:.60}; {hint}")
    return _loaded(name, points)


def _brought() -> dict[str, tuple[EntryPoint, ...]]:
    found: dict[str, dict[str, EntryPoint]] = {}
    for point in entry_points(group=GROUP):
        found.setdefault(point.name, {}).setdefault(point.value, point)
    return {name: tuple(points.values()) for name, points in found.items()}


def _loaded(name: str, points: tuple[EntryPoint, ...]) -> SystemMapping:
    where = " and ".join(point.value for point in points)
    point, *others = points
    if others:
        raise BrokenSourceError(name, f"two packages bring this mapping, {where}; uninstall one")
    try:
        loaded: object = point.load()
    except (Exception, SystemExit) as fault:
        raise BrokenSourceError(name, f"{where} cannot be loaded: {type(fault).__name__}: {fault}") from fault
    if not isinstance(loaded, SystemMapping):
        raise BrokenSourceError(name, f"{where} is {type(loaded).__name__}, and should be a SystemMapping")
    return loaded
