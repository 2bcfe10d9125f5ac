"""What a rule looks at and what it gives: a draft of lines with their places, and findings."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

from callprep.documents.lines import Line
from callprep.documents.outline import Part
from callprep.engagement import Engagement
from callprep.model.saying import Channel

__all__ = ["Draft", "Finding", "Rule", "Sentence", "Severity"]

_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]?")


class Severity(enum.Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@attrs.frozen
class Finding:
    """What a rule found: `text` is the offending part, `span` its place as start and end in the draft's text."""

    rule: str
    severity: Severity
    text: str
    span: tuple[int, int]
    why: str
    origin: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.severity.value} {self.rule}: «{self.text}»: {self.why}"


@attrs.frozen
class Sentence:
    """A piece of a draft: its line (with cites, where it has a ledger), the section it is from, and its place."""

    line: Line
    part: str
    start: int

    @property
    def text(self) -> str:
        """The words."""
        return self.line.text


@attrs.frozen
class Draft:
    """A text to be judged: sentences in order. With a ledger each line names what it rests on; free text does not."""

    sentences: tuple[Sentence, ...]
    has_ledger: bool

    @classmethod
    def of_text(cls, text: str) -> Draft:
        """Cut free text into sentences."""
        found = ((match.group(), match.start()) for match in _SENTENCE.finditer(text))
        return cls(tuple(_trimmed(words, start) for words, start in found if words.strip()), has_ledger=False)

    @classmethod
    def of_parts(cls, parts: tuple[Part, ...]) -> Draft:
        """Take the lines of a document; places count in its lines joined by line breaks."""
        return cls(tuple(_placed(parts)), has_ledger=True)


def _trimmed(words: str, start: int) -> Sentence:
    lead = len(words) - len(words.lstrip())
    return Sentence(Line(words.strip()), "", start + lead)


def _placed(parts: tuple[Part, ...]) -> Iterator[Sentence]:
    start = 0
    for part in parts:
        for line in part.passage.lines:
            yield Sentence(line, part.name, start)
            start += len(line.text) + 1


Rule: TypeAlias = Callable[[Draft, Engagement, Channel], Iterator[Finding]]
"""A rule: a draft, what it is about, and where it goes; findings out."""
