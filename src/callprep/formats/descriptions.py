"""What a job description holds for the recruiter: raw material for questions 2, 6 and 7, and its own words.

It is told apart by its headings alone. What it says of impact, growth, aims and success is left in the source text:
those questions are the manager's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.formats._headings import Topic, is_heading, topic_of
from callprep.model.parts import Requirement, Tech
from callprep.reading.blocks import Block, BlockKind, blocks_of, text_of_blocks

__all__ = ["Part", "answers_in", "described", "parts_of", "requirement"]

_LONGEST_ITEM = 500
_YEARS = re.compile(r"\b\d{1,2}\s?(?:\+|[-–]\s?\d{1,2})?\s?(?:years?|yrs|jahre|ans|años)\b", re.IGNORECASE)


@attrs.frozen
class Part:
    """The blocks below one heading, and what that heading announces; None where there is no heading."""

    heading: str | None
    topic: Topic
    blocks: tuple[Block, ...]

    @property
    def items(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.ITEM)

    @property
    def prose(self) -> tuple[str, ...]:
        """What is told in paragraphs."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.PARAGRAPH)


def parts_of(blocks: Iterable[Block]) -> tuple[Part, ...]:
    """Part a description at its headings; one right below another that is not known itself speaks for it."""
    found: list[tuple[str | None, Topic, list[Block]]] = [(None, Topic.OTHER, [])]
    for block in blocks:
        heading, above, told = found[-1]
        if block.kind is BlockKind.HEADING or (block.kind is BlockKind.PARAGRAPH and is_heading(block.text)):
            topic = topic_of(block.text)
            speaks = topic is Topic.OTHER and heading is not None and not told
            found.append((block.text, above if speaks else topic, []))
        else:
            told.append(block)
    return tuple(Part(heading, topic, tuple(told)) for heading, topic, told in found if told)


def described(*texts: str | tuple[str | None, str]) -> dict[str, object]:
    """Read descriptions, as HTML however escaped or as text, for fields of an opportunity.

    What one text begins another does not go on with: each may come with its heading, as a pair. The whole of them is
    kept under "source_text".
    """
    several = [_titled(*text) if isinstance(text, tuple) else blocks_of(text) for text in texts]
    parts = [part for blocks in several for part in parts_of(blocks)]
    whole = [block for blocks in several for block in blocks]
    return {**answers_in(parts), "source_text": text_of_blocks(whole)} if whole else {}


def _titled(title: str | None, text: str) -> tuple[Block, ...]:
    blocks = blocks_of(text)
    return (Block(BlockKind.HEADING, title), *blocks) if title and blocks else blocks


def answers_in(parts: Iterable[Part]) -> dict[str, object]:
    """Give the fields of an opportunity that the parts hold raw material for."""
    told = tuple(parts)
    answers: dict[str, object] = {
        "work": "\n".join(text_of_blocks(part.blocks) for part in _on(told, Topic.WORK)),
        "must_have": tuple(requirement(text) for part in _on(told, Topic.MUST) for text in part.items),
        "nice_to_have": tuple(requirement(text) for part in _on(told, Topic.NICE) for text in _each(part)),
        "profile": "\n".join(text for part in _on(told, Topic.MUST) for text in part.prose),
        "tech_stack": tuple(Tech(text) for part in _on(told, Topic.STACK) for text in _each(part)),
        "benefits": tuple(text for part in _on(told, Topic.BENEFITS) for text in _each(part)),
    }
    return {field: answer for field, answer in answers.items() if answer}


def requirement(text: str) -> Requirement:
    """Take a line for a requirement; one that names years asks for experience."""
    return Requirement(text, "experience" if _YEARS.search(text[:_LONGEST_ITEM]) else "skill")


def _on(parts: tuple[Part, ...], topic: Topic) -> Iterator[Part]:
    return (part for part in parts if part.topic is topic)


def _each(part: Part) -> Iterator[str]:
    """Give what is listed, or where nothing is the paragraphs; whole pages of prose are nobody's item."""
    return (text for text in part.items or part.prose if len(text) <= _LONGEST_ITEM)
