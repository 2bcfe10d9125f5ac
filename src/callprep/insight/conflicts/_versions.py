"""Two versions of one thing, and which of them is trusted more."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import attrs

from callprep.insight._phrases import profile_of
from callprep.model import dates
from callprep.model.evidence import Evidence, Identity, Publisher
from callprep.model.facts import Fact, Said

__all__ = ["MOST_COMPARED", "Conflict", "Version", "differing", "side_by_side", "trust"]

_T = TypeVar("_T")

MOST_COMPARED = 20
"""Versions of one thing that are compared with each other."""


@attrs.frozen
class Version:
    """One side of a conflict: what is said, by which evidence (None: told to us by the candidate).

    `also` is what says the same, and stands in the conflict as much.
    """

    said: str
    evidence: Evidence[Fact] | None = None
    also: tuple[Evidence[Fact], ...] = ()


@attrs.frozen
class Conflict:
    """Two or more versions of one thing ("employer", "place"), the most trusted first; `ask` would settle it."""

    about: str
    versions: tuple[Version, ...]
    why: str
    ask: str


def trust(version: Version) -> tuple[bool, bool, bool, float, str, str]:
    """Order versions: what they told us, what is proven, what they published themselves, the newest."""
    evidence = version.evidence
    if evidence is None:
        return False, False, False, 0.0, version.said, ""
    provenance = evidence.provenance
    return (
        not isinstance(evidence.fact, Said),
        evidence.identity is not Identity.PROVEN,
        provenance.publisher is not Publisher.SELF,
        -provenance.retrieved_at.timestamp(),
        version.said,
        evidence.id,
    )


def differing(
    versions: Iterable[Version], alike: Callable[[_T, _T], bool], read: Callable[[str], _T]
) -> tuple[Version, ...]:
    """Give the versions, the most trusted first, that differ from another; none where all may be one.

    Spellings of one thing are kept once, as the most trusted one has it. Only the most trusted few are compared, each
    with each: nobody has more employers at once.

    Args:
        versions: What is said.
        alike: Tells whether two may be one, as they are read.
        read: Reads what is said, once for each version.
    """
    every = sorted(versions, key=trust)
    first = {version.said: version for version in reversed(every)}
    few = [(version, read(version.said)) for version in sorted(first.values(), key=trust)[:MOST_COMPARED]]
    kept: list[tuple[Version, _T]] = []
    for version, told in few:
        differs = any(not alike(told, other) for _, other in few)
        if differs and not any(alike(told, other) for _, other in kept):
            kept.append((version, told))
    read_as = {version.said: told for version, told in few}
    beside = [(one.evidence, read_as[one.said]) for one in every if one.evidence and one.said in read_as]
    return tuple(
        attrs.evolve(
            version,
            also=tuple(item for item, other in beside if item != version.evidence and alike(other, told)),
        )
        for version, told in kept
    )


def side_by_side(versions: Iterable[Version]) -> str:
    """Name each version with its place and the day it was read: "their GitHub profile: Acme (read 9 May 2026)"."""
    return "; ".join(f"{_where(version)}: {version.said}{_when(version)}" for version in versions)


def _where(version: Version) -> str:
    if version.evidence is None or isinstance(version.evidence.fact, Said):
        return "what they told us"
    return version.evidence.provenance.place or profile_of(version.evidence)


def _when(version: Version) -> str:
    if version.evidence is None:
        return ""
    return f" (read {dates.full_day(version.evidence.provenance.retrieved_at)})"
