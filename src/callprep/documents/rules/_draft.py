"""What a rule looks at: a draft in sentences with their places, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from callprep.documents.lines import Line, Need
from callprep.documents.outline import Part
from callprep.documents.rules._moves import Move, moves_of_section, moves_of_text
from callprep.documents.rules._standards import STANDARDS, Standards
from callprep.documents.rules.reading.markdown import unmarked
from callprep.documents.rules.reading.references import Reading, References, references
from callprep.documents.rules.reading.sentences import pieces
from callprep.documents.rules.reading.turns import Turn, turns
from callprep.engagement import Engagement
from callprep.model.saying import Channel, Form

__all__ = ["Draft", "Sentence"]


@attrs.frozen
class Sentence:
    """One sentence of a draft: its words and their place, the line and the section it is from, and its block.

    Where Markdown sets words off, blanks stand for its signs, so that each word keeps its place.
    Free text has no sections; its lines cite nothing. A block is what is said in one go. `facts` are ids of evidence
    and fields of the candidate ("candidate.reply") that it rests on or speaks of, `answers` fields of the opportunity
    and the company; a document's lines name them, in free text they are read from the words.
    `hints` are facts that free text may allude to: good enough to keep silent, and for nothing else.
    """

    text: str
    line: Line
    part: str
    start: int
    block: int = 0
    moves: frozenset[Move] = frozenset()
    facts: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()

    @property
    def span(self) -> tuple[int, int]:
        """The place in the draft's text, start and end."""
        return self.start, self.start + len(self.text)

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def is_question(self) -> bool:
        """Whether it asks."""
        return self.text.rstrip("”»\"') ").endswith("?")


@attrs.frozen(slots=False)  # with a dict for what is worked out once
class Draft:
    """A text to be judged: what the recruiter says or writes, in order, and what the candidate says in a transcript.

    With a ledger each line names what it rests on; free text does not. `text` is what places count in: the free text
    itself, or the lines of a document joined by line breaks. `beside` are other texts about the same matter, `needs`
    what a document says is still to be asked.
    """

    text: str
    sentences: tuple[Sentence, ...]
    has_ledger: bool
    channel: Channel = Channel.CALL
    subject: str | None = None
    heard: tuple[Sentence, ...] = ()
    is_transcript: bool = False
    standards: Standards = STANDARDS
    beside: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()

    @classmethod
    def of_text(
        cls, text: str, engagement: Engagement, channel: Channel = Channel.CALL, standards: Standards = STANDARDS
    ) -> Draft:
        """Cut free text into sentences: a transcript by its speakers, anything else by its paragraphs."""
        told = turns(text, engagement)
        known = references(engagement)
        cut = _of_turns(text, (turn for turn in told.turns if not turn.is_theirs))
        ours = tuple(_read(sentence, engagement, known, standards) for sentence in cut)
        theirs = tuple(_of_turns(text, (turn for turn in told.turns if turn.is_theirs)))
        return cls(
            text=text,
            sentences=ours,
            has_ledger=False,
            channel=channel,
            subject=told.subject,
            heard=theirs,
            is_transcript=told.is_transcript,
            standards=standards,
        )

    @classmethod
    def of_parts(
        cls,
        parts: Iterable[Part],
        engagement: Engagement,
        channel: Channel = Channel.CALL,
        subject: str | None = None,
        standards: Standards = STANDARDS,
    ) -> Draft:
        """Take the lines of a document; places count in its lines joined by line breaks."""
        parts = tuple(parts)
        lines = [(part.name, line) for part in parts for line in part.passage.lines]
        text = "\n".join(line.text for _, line in lines)
        known = references(engagement)
        told = (_cited(sentence, engagement, known, standards) for sentence in _of_lines(lines))
        return cls(
            text=text,
            sentences=tuple(told),
            has_ledger=True,
            channel=channel,
            subject=subject,
            standards=standards,
            needs=tuple(need for part in parts for need in part.passage.needs),
        )

    @cached_property
    def spoken(self) -> tuple[Sentence, ...]:
        """The main line: what is said or asked, without branches and what is only to be known."""
        return tuple(one for one in self.sentences if one.line.form is not Form.KNOW and one.line.when is None)

    @cached_property
    def blocks(self) -> tuple[tuple[Sentence, ...], ...]:
        """The main line in blocks, each what is said in one go."""
        found: dict[int, list[Sentence]] = {}
        for one in self.spoken:
            found.setdefault(one.block, []).append(one)
        return tuple(tuple(block) for block in found.values())

    @property
    def word_count(self) -> int:
        """Words of the main line."""
        return sum(one.words for one in self.spoken)


def _of_turns(text: str, told: Iterable[Turn]) -> Iterator[Sentence]:
    read = unmarked(text)
    for number, turn in enumerate(told):
        for start, end in pieces(read, *turn.span):
            words = read[start:end]
            yield Sentence(words, Line(words, when=turn.when), "", start, number)


def _of_lines(lines: Iterable[tuple[str, Line]]) -> Iterator[Sentence]:
    """Give the sentences of lines; a section is a block: behind it one looks up and lets the other one speak."""
    start, block, before = 0, -1, None
    for part, line in lines:
        if part != before:
            block, before = block + 1, part
        read = unmarked(line.text)
        for begin, end in pieces(read, 0, len(read)):
            yield Sentence(read[begin:end], line, part, start + begin, block)
        start += len(line.text) + 1


def _read(sentence: Sentence, e: Engagement, known: References, standards: Standards) -> Sentence:
    """Read from the words what a sentence of free text speaks of, and what it does."""
    read = Reading.of(sentence.text)
    facts, answers = known.facts_in(read), known.answers_in(read)
    moves = moves_of_text(sentence.text, e, facts, answers, standards)
    return attrs.evolve(sentence, moves=moves, facts=facts, answers=answers, hints=known.hints_in(read))


_OF_NO_WORK = frozenset({"candidate.name", "dossier.reports"})  # what they are called, and where one looked


def _cited(sentence: Sentence, e: Engagement, known: References, standards: Standards) -> Sentence:
    """Take what a line says of itself: its cites, and what its section does."""
    cites = sentence.line.cites
    answers = frozenset(cited for cited in cites if cited.startswith(("opportunity.", "company.", "caller.")))
    facts = frozenset(cited for cited in cites if cited not in answers and cited not in _OF_NO_WORK)
    moves = moves_of_section(sentence.part)
    if moves is None:
        moves = _read(sentence, e, known, standards).moves
    return attrs.evolve(sentence, moves=moves, facts=facts, answers=answers)
