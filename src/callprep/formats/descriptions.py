"""What a job description holds for the recruiter: raw material for questions 2, 6 and 7, and its own words.

It is told apart by its headings alone; a short line that has the form of one closes what stands above it, known or
not. What it says of impact, growth, aims and success is left in the source text: those questions are the manager's.
Sentences that name a sum are left there as well, for who may hear the pay is decided at the pay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from callprep.formats._headings import Topic, is_aside, is_heading, looks_like_heading, topic_of
from callprep.formats._sums import without_money
from callprep.model.parts import Requirement, Tech
from callprep.reading.blocks import Block, BlockKind, blocks_of, text_of_blocks

__all__ = ["Part", "answers_in", "described", "parts_of", "requirement"]

_LONGEST_ITEM = 500
_SHORTEST_SHOUT = 5  # characters: "SQL" and "AWS" are tools


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
    for block, heads in _headed(tuple(blocks)):
        heading, above, told = found[-1]
        if heads:
            topic = topic_of(block.text)
            speaks = topic is Topic.OTHER and heading is not None and not told and not is_aside(block.text)
            found.append((block.text, above if speaks else topic, []))
        else:
            told.append(block)
    return tuple(Part(heading, topic, tuple(told)) for heading, topic, told in found if told)


def _headed(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, bool]]:
    """Give each block, and whether it is a heading, marked or not."""
    below_heading = False
    for place, block in enumerate(blocks):
        before = blocks[place - 1] if place else None
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        below_heading = _heads(block, None if below_heading else before, after)
        yield block, below_heading


def _heads(block: Block, before: Block | None, after: Block | None) -> bool:
    """Tell whether a block is a heading; `before` is None where nothing, or a heading, stands before it.

    A line that nobody marked must have the form of one, and either stand by itself above what belongs to it, or be no
    further line of the same form: those that follow each other are a list without bullets.
    """
    if block.kind is not BlockKind.PARAGRAPH:
        return block.kind is BlockKind.HEADING
    if is_heading(block.text) or is_aside(block.text):
        return True
    if before is None or after is None or not looks_like_heading(block.text) or after.text[:1].islower():
        return False  # what goes on with a small letter is the rest of the line
    alike = [one.kind is BlockKind.PARAGRAPH and looks_like_heading(one.text) for one in (before, after)]
    shouts = block.text.isupper() and not after.text.isupper() and len(block.text) >= _SHORTEST_SHOUT
    return shouts or not any(alike) or (block.apart and not after.apart)


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
    """Give the fields of an opportunity that the parts hold raw material for; without sums, but in the benefits."""
    told = tuple(part if part.topic is Topic.BENEFITS else _without_money(part) for part in parts)
    answers: dict[str, object] = {
        "work": "\n".join(text_of_blocks(part.blocks) for part in _on(told, Topic.WORK)),
        "must_have": tuple(requirement(text) for part in _on(told, Topic.MUST) for text in part.items),
        "nice_to_have": tuple(requirement(text) for part in _on(told, Topic.NICE) for text in _each(part)),
        "profile": "\n".join(text for part in _on(told, Topic.MUST) for text in part.prose),
        "tech_stack": tuple(Tech(text) for part in _on(told, Topic.STACK) for text in _each(part)),
        "benefits": tuple(text for part in _on(told, Topic.BENEFITS) for text in _each(part)),
    }
    return {field: answer for field, answer in answers.items() if answer}


def _without_money(part: Part) -> Part:
    kept = (attrs.evolve(block, text=without_money(block.text)) for block in part.blocks)
    return attrs.evolve(part, blocks=tuple(block for block in kept if block.text))


def requirement(text: str) -> Requirement:
    """Take a line for a requirement; one that names years asks for experience."""
    told = Requirement(text)
    return attrs.evolve(told, kind="experience") if told.years_asked else told


def _on(parts: tuple[Part, ...], topic: Topic) -> Iterator[Part]:
    return (part for part in parts if part.topic is topic)


def _each(part: Part) -> Iterator[str]:
    """Give what is listed, or where nothing is the paragraphs; whole pages of prose are nobody's item."""
    return (text for text in part.items or part.prose if len(text) <= _LONGEST_ITEM)
