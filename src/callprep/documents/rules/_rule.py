"""What a rule is and what it gives: a function from a draft to spots, with an id, channels and an origin."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias, cast

import attrs

from callprep.documents.rules._draft import Draft, Sentence
from callprep.engagement import Engagement
from callprep.errors import InvalidInputError
from callprep.model import _checked
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

    def __attrs_post_init__(self) -> None:
        """Refuse a rule that could never fire, or that nobody could name."""
        if not isinstance(_checked.unseen(self.id), str) or not self.id.strip():
            raise InvalidInputError("rule", f"should be named by a text, is {self.id!r:.60}")
        for channel in self.channels:
            _checked.member(Channel, channel, f"rule {self.id!r}")
        if not callable(self.find):
            raise InvalidInputError(f"rule {self.id!r}", f"should be a function that finds, is {self.find!r:.60}")

    def __call__(self, draft: Draft, engagement: Engagement) -> Iterator[Finding]:
        """Judge a draft; one for another channel has no findings.

        Raises:
            InvalidInputError: The function gives something else than spots in the text; the message names the rule.
        """
        if draft.channel not in self.channels or (self.generated and not draft.has_ledger):
            return
        try:
            found = tuple(self._spots(self.find(draft, engagement), len(draft.text)))
        except Exception as fault:
            fault.add_note(f"raised in the rule {self.id!r}")  # of a lint with many rules, which one it was
            raise
        for spot in found:
            start, end = spot.span
            yield Finding(self.id, spot.severity, draft.text[start:end], spot.span, spot.why, self.origin)

    def _spots(self, given: object, length: int) -> Iterator[Spot]:
        """Take what the function gave; without a type checker that may be anything."""
        if isinstance(given, str) or not isinstance(given, Iterable):
            raise self._wrong(f"should give spots, none or several, not {given!r:.60}; {_SPOTS}")
        for spot in cast("Iterable[object]", given):
            if not isinstance(spot, Spot):
                raise self._wrong(f"should give spots, not {spot!r:.60}; {_SPOTS}")
            _checked.member(Severity, spot.severity, f"rule {self.id!r}")
            if not _lies_in(spot.span, length):
                told = f"points at {spot.span!r:.60}, and the text has the places 0 to {length}"
                raise self._wrong(f"{told}; give a sentence, (start, end), or None where something is missing")
            yield spot

    def _wrong(self, what: str) -> InvalidInputError:
        return InvalidInputError(f"rule {self.id!r}", what)


_SPOTS: Final = "write `yield error(sentence, why)`"


def _lies_in(span: object, length: int) -> bool:
    match span:
        case (int(start), int(end)):
            return 0 <= start <= end <= length
        case _:
            return False


Judge: TypeAlias = Callable[[Draft, Engagement], Iterator[Spot]]


def rule(id: str, *channels: Channel, origin: str, generated: bool = False) -> Callable[[Judge], Rule]:  # noqa: A002 -- the field's word
    """Make a function a rule of that id, for those channels; all channels where none is named.

    Raises:
        InvalidInputError: A channel is none, or the id or the function is missing.
    """

    def named(judge: Judge) -> Rule:
        return Rule(id, frozenset(channels or Channel), origin, judge, generated)

    return named
