"""Judge a text or a document by the rules: what sections wrote, what a person typed, what a model made of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from callprep.documents.outline import Part
from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import Finding, Rule, Severity
from callprep.documents.rules._standards import STANDARDS, Standards
from callprep.documents.rules.grounding import grounding
from callprep.documents.rules.overlap import pitched_as_new
from callprep.engagement import Engagement
from callprep.model.saying import Channel

__all__ = ["RULES", "Finding", "HasParts", "Severity", "lint"]


RULES: Mapping[str, Rule] = MappingProxyType({rule.id: rule for rule in (grounding, pitched_as_new)})
"""Every rule by its id."""


class HasParts(Protocol):
    """A document that an outline wrote."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """What its sections gave."""
        ...


def lint(
    draft: str | HasParts,
    engagement: Engagement,
    channel: Channel = Channel.CALL,
    *,
    rules: Mapping[str, Rule] = RULES,
    standards: Standards = STANDARDS,
) -> tuple[Finding, ...]:
    """Judge a draft.

    Args:
        draft: Free text, or a document with its ledger. Free text may be a transcript ("Pooja: Hi Rajiv …"), a mail
            with its subject line, or a script.
        engagement: What it may rest on.
        channel: Where it goes.
        rules: The rules by their ids; leave some out, or put your own beside them.
        standards: Limits and lists of words.

    Returns:
        The findings, in the order of the draft; what is missing comes first.
    """
    judged = _draft(draft, engagement, channel, standards)
    found = (finding for rule in rules.values() for finding in rule(judged, engagement))
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.rule)))


def _draft(draft: str | HasParts, engagement: Engagement, channel: Channel, standards: Standards) -> Draft:
    if isinstance(draft, str):
        return Draft.of_text(draft, engagement, channel, standards)
    subject: object = getattr(draft, "subject", None)  # a mail has one
    return Draft.of_parts(draft.parts, engagement, channel, subject if isinstance(subject, str) else None, standards)
