"""Two versions of one thing, and which of them is trusted more."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from callprep.insight._phrases import profile_of
from callprep.model import dates
from callprep.model.evidence import Evidence, Identity, Publisher
from callprep.model.facts import Fact, Said

__all__ = ["Conflict", "Version", "differing", "side_by_side", "trust"]

_COMPARED = 20


@attrs.frozen
class Version:
    """One side of a conflict: what is said, by which evidence (None: told to us by the candidate)."""

    said: str
    evidence: Evidence[Fact] | None = None


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


def differing(versions: Iterable[Version], alike: Callable[[str, str], bool]) -> tuple[Version, ...]:
    """Give the versions, the most trusted first, that differ from another; none where all may be one.

    Spellings of one thing are kept once, as the most trusted one has it. Only the most trusted few are compared, each
    with each: nobody has more employers at once.
    """
    first = {version.said: version for version in sorted(versions, key=trust, reverse=True)}
    few = sorted(first.values(), key=trust)[:_COMPARED]
    apart = [one for one in few if any(not alike(one.said, other.said) for other in few)]
    kept: list[Version] = []
    for version in apart:
        if not any(alike(version.said, other.said) for other in kept):
            kept.append(version)
    return tuple(kept)


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
