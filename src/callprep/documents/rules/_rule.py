"""What a rule is and what it gives: a function from a draft to spots, with an id, channels and an origin."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

from callprep.documents.rules._draft import Draft, Sentence
from callprep.engagement import Engagement
from callprep.model.saying import Channel

__all__ = ["Finding", "Rule", "Severity", "Spot", "error", "note", "rule", "warning"]


class Severity(enum.Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@attrs.frozen
class Finding:
    """What a rule found: `text` is the offending part, `span` its place as start and end in the draft's text.

    What is missing from a draft has no place: its text is empty and its span (0, 0).
    """

    rule: str
    severity: Severity
    text: str
    span: tuple[int, int]
    why: str
    origin: str

    def place(self, text: str) -> tuple[int, int]:
        """Give line and column of its first character in the text that was judged, both from 1, as editors count."""
        start = self.span[0]
        return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)

    def __str__(self) -> str:
        """Say it in one line."""
        quoted = f" «{' '.join(self.text.split())}»:" if self.text else ""
        return f"{self.severity.value} {self.rule}:{quoted} {self.why}"


@attrs.frozen
class Spot:
    """A place that a rule points at, how bad it is, and why."""

    severity: Severity
    span: tuple[int, int]
    why: str


Where: TypeAlias = Sentence | tuple[int, int] | None
"""Where a fault is: a sentence, a place in the text, or nowhere, where something is missing."""


def error(where: Where, why: str) -> Spot:
    """Point at a fault that must not go out."""
    return Spot(Severity.ERROR, _span(where), why)


def warning(where: Where, why: str) -> Spot:
    """Point at what should be looked at again."""
    return Spot(Severity.WARNING, _span(where), why)


def note(where: Where, why: str) -> Spot:
    """Point at what is worth knowing."""
    return Spot(Severity.NOTE, _span(where), why)


def _span(where: Where) -> tuple[int, int]:
    if where is None:
        return (0, 0)
    return where.span if isinstance(where, Sentence) else where


@attrs.frozen
class Rule:
    """A rule: its id, the channels it judges, where it comes from, and the function that finds.

    A rule with `generated` set judges documents with a ledger only: it asks for what no transcript has to have.
    """

    id: str
    channels: frozenset[Channel]
    origin: str
    find: Callable[[Draft, Engagement], Iterator[Spot]]
    generated: bool = False

    def __call__(self, draft: Draft, engagement: Engagement) -> Iterator[Finding]:
        """Judge a draft; one for another channel has no findings."""
        if draft.channel not in self.channels or (self.generated and not draft.has_ledger):
            return
        for spot in self.find(draft, engagement):
            start, end = spot.span
            yield Finding(self.id, spot.severity, draft.text[start:end], spot.span, spot.why, self.origin)


Judge: TypeAlias = Callable[[Draft, Engagement], Iterator[Spot]]


def rule(id: str, *channels: Channel, origin: str, generated: bool = False) -> Callable[[Judge], Rule]:  # noqa: A002 -- the field's word
    """Make a function a rule of that id, for those channels; all channels where none is named."""

    def named(judge: Judge) -> Rule:
        return Rule(id, frozenset(channels or Channel), origin, judge, generated)

    return named
