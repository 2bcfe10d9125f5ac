"""Judge a text or a document by the rules: what sections wrote, what a person typed, what a model made of it."""

from __future__ import annotations

from typing import Protocol

from callprep.documents.outline import Part
from callprep.documents.rules._draft import Draft, Finding, Severity
from callprep.documents.rules.grounding import grounding
from callprep.documents.rules.overlap import pitched_as_new
from callprep.engagement import Engagement
from callprep.model.saying import Channel

__all__ = ["RULES", "Finding", "HasParts", "Severity", "lint"]

RULES = {"grounding": grounding, "overlap.pitched_as_new": pitched_as_new}
"""Every rule by its id."""


class HasParts(Protocol):
    """A document that an outline wrote."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """What its sections gave."""
        ...


def lint(draft: str | HasParts, engagement: Engagement, channel: Channel = Channel.CALL) -> tuple[Finding, ...]:
    """Judge a draft.

    Args:
        draft: Free text, or a document with its ledger.
        engagement: What it may rest on.
        channel: Where it goes.

    Returns:
        The findings, in the order of the draft.
    """
    judged = Draft.of_text(draft) if isinstance(draft, str) else Draft.of_parts(draft.parts)
    found = (finding for rule in RULES.values() for finding in rule(judged, engagement, channel))
    return tuple(sorted(found, key=lambda finding: finding.span))
