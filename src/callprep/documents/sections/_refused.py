"""What of the offer they have refused in their own words: nothing offers it as a gain."""

from __future__ import annotations

from callprep.engagement import Engagement
from callprep.insight.overlap import Task

__all__ = ["is_refused", "not_refused"]


def is_refused(e: Engagement, field: str) -> bool:
    """Tell whether what a field of the opportunity holds is the very thing that they do not want."""
    return any(f"opportunity.{field}" in one.against for one in e.objections())


def not_refused(e: Engagement, gains: tuple[Task, ...]) -> tuple[Task, ...]:
    """Leave out of what there is to gain what they have refused."""
    return tuple(gain for gain in gains if not is_refused(e, gain.field))
