"""The call sheet as a page shows it: boxes, timed blocks and a foot, all strings, cut to what one page can hold."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping

import attrs

from callprep.documents.lines import Line
from callprep.documents.marking import MARK, machine_of, machines_of, told_of
from callprep.documents.outline import Part
from callprep.documents.pitch import Pitch
from callprep.model.dates import full_day, minute
from callprep.model.saying import Form
from callprep.render.charts import LOOKS
from callprep.render.cleaning import cut, shown
from callprep.render.density import density, rows_of
from callprep.render.headings import Headings, headings
from callprep.render.honesty import Unknown, coverage_words, unknowns
from callprep.render.sources import Source, cited, marks
from callprep.wording import Voice, said

__all__ = ["Block", "Need", "Notes", "Paragraph", "Reaction", "Sheet", "Words", "sheet"]

# What one page holds beside the spoken lines; what is ranked lower is counted, not shown.
_MOST_NOTES = {"credential": 5, "avoid": 6}
_MOST_OTHER_NOTES, _MOST_NEEDS = 8, 12
_LONGEST_NOTE, _LONGEST_SPOKEN, _LONGEST_WHEN, _LONGEST_NAME = 200, 460, 120, 60
_LONGEST_COST, _LONGEST_LEFT, _MOST_LEFT, _MOST_COSTS = 90, 22, 3, 1
_MOST_UNKNOWN = 2  # sources of a kind of not knowing that are named with the reason; the others are in the dossier
_BETWEEN = re.compile(r"; (?![^()]*\))")  # two sources, and not within the reason of one
_WHO, _AVOID, _QUESTIONS = "credential", "avoid", "questions"
_NOTE_LABELS = {"stack": "sheet.tools"}


@attrs.frozen
class Words:
    """One line of the ledger: what it says, whether to say, ask or know it, and what it rests on.

    `by` names the machine that worded it, and `mark` is the sign for that; both are empty where it is our own.
    """

    text: str
    form: str
    cites: str
    marks: tuple[Source, ...]
    by: str = ""
    mark: str = ""


@attrs.frozen
class Reaction:
    """What to do on a reaction of theirs, or to answer to a question."""

    when: str
    words: tuple[Words, ...]


@attrs.frozen
class Paragraph:
    """What is said in one go, until the other one speaks; then what they may say to it."""

    words: tuple[Words, ...]
    reactions: tuple[Reaction, ...]


@attrs.frozen
class Notes:
    """Lines only to be known; `more` counts those that did not fit."""

    label: str
    words: tuple[Words, ...]
    more: str


@attrs.frozen
class Block:
    """One block of the call, from `clock` on ("2:30"; empty where the plan has no place for it)."""

    clock: str
    label: str
    paragraphs: tuple[Paragraph, ...]
    questions: tuple[Reaction, ...]
    notes: tuple[Notes, ...]


@attrs.frozen
class Need:
    """What to settle with somebody before the call; `ask` names them in a heading."""

    to: str
    questions: tuple[str, ...]
    more: str
    ask: str = attrs.field(metadata=LOOKS)


@attrs.frozen
class _Kept:
    """A part of the pitch as far as the page has room for it."""

    name: str
    spoken: tuple[Line, ...]
    reactions: tuple[Line, ...]
    notes: tuple[Line, ...]
    more: int


@attrs.frozen
class Sheet:
    """The whole sheet.

    `density` (see `callprep.render.density`) sets the size of print, `worded` says what a machine worded.
    """

    title: str
    name: str
    occasion: str
    role: str
    who: Notes
    nobody: str
    avoid: Notes
    blocks: tuple[Block, ...]
    needs: tuple[Need, ...]
    sources: tuple[Source, ...]
    unknowns: tuple[Unknown, ...]
    coverage: str
    as_of: str
    density: str
    headings: Headings = attrs.field(metadata=LOOKS)
    left_out: tuple[str, ...] = ()
    worded: str = ""
    language: str = attrs.field(default="en", metadata=LOOKS)


def sheet(pitch: Pitch) -> Sheet:
    """Give the view of a call sheet."""
    e = pitch.engagement
    kept = tuple(_kept(part) for part in pitch.parts)
    sources = cited(e.dossier, _cites(kept))
    caller, name = (cut(shown(told, "?"), _LONGEST_NAME) for told in (e.caller.name, e.candidate.name))
    length = said(e.voice, "sheet.short_word" if e.declined else "sheet.minutes", count=str(e.minutes))
    occasion = f"{length}, {caller}, {full_day(e.today)}"
    who = _notes(e.voice, _named(kept, _WHO), sources, "more_in_dossier")
    made = Sheet(
        title=f"{name}: {occasion}",
        name=name,
        occasion=occasion,
        role=cut(f"{shown(e.opportunity.title, '?')}, {shown(e.opportunity.company.name, '?')}", 2 * _LONGEST_NAME),
        who=who,
        nobody="" if who.words else _nobody(pitch),
        avoid=_under_heading(e.voice, _notes(e.voice, _named(kept, _AVOID), sources)),
        blocks=tuple(_blocks(pitch, kept, sources)),
        needs=tuple(_needs(pitch)),
        sources=tuple(dict.fromkeys(sources.values())),
        unknowns=tuple(attrs.evolve(one, text=_first_few(e.voice, one.text)) for one in unknowns(e.dossier)),
        coverage=_first_few(e.voice, coverage_words(e.dossier)),
        as_of=minute(e.dossier.as_of),
        density="",
        headings=headings(e.voice),
        left_out=tuple(_left_out(pitch)),
        worded=shown(told_of(e.voice, machines_of(pitch.lines))),
        language=e.voice.tone.language,
    )
    return attrs.evolve(made, density=_density(made))


def _kept(part: Part) -> _Kept:
    lines = part.passage.lines
    notes = tuple(line for line in lines if line.form is Form.KNOW and line.when is None)
    most = _MOST_NOTES.get(part.name, _MOST_OTHER_NOTES)
    return _Kept(
        name=part.name,
        spoken=tuple(line for line in lines if line.form is not Form.KNOW and line.when is None),
        reactions=tuple(line for line in lines if line.when is not None),
        notes=notes[:most],
        more=len(notes[most:]),
    )


def _named(kept: tuple[_Kept, ...], name: str) -> _Kept | None:
    return next((part for part in kept if part.name == name), None)


def _cites(kept: tuple[_Kept, ...]) -> Iterator[str]:
    """Give what is cited in the order of the page: the boxes first."""
    boxes = (part.notes for name in (_WHO, _AVOID) for part in kept if part.name == name)
    rest = ((*part.spoken, *part.reactions, *part.notes) for part in kept)
    return (key for lines in (*boxes, *rest) for line in lines for key in line.cites)


def _words(line: Line, sources: Mapping[str, Source], longest: int = _LONGEST_SPOKEN) -> Words:
    text = cut(shown(line.text, "?"), longest)
    by = cut(shown(machine_of(line)), _LONGEST_NAME)
    cites = " ".join(map(shown, line.cites))
    return Words(text, line.form.value, cites, marks(sources, line.cites), by, MARK if by else "")


def _notes(voice: Voice, part: _Kept | None, sources: Mapping[str, Source], more: str = "more") -> Notes:
    if part is None:
        return Notes("", (), "")
    words = tuple(_words(line, sources, _LONGEST_NOTE) for line in part.notes)
    key = _NOTE_LABELS.get(part.name)
    rest = said(voice, f"sheet.{more}", count=str(part.more)) if part.more else ""
    return Notes(said(voice, key) if key else "", words, rest)


def _under_heading(voice: Voice, avoid: Notes) -> Notes:
    """Leave out what the heading of the box says already."""
    heading = f"{said(voice, 'sheet.avoid')} "
    words = (attrs.evolve(one, text=one.text.removeprefix(heading)) for one in avoid.words)
    return attrs.evolve(avoid, words=tuple(words))


def _nobody(pitch: Pitch) -> str:
    """Say why the first box is empty, which is no statement about the person."""
    dossier = pitch.engagement.dossier
    found = {item.id for item in dossier.evidence}
    key = "used"
    if not dossier.reports:
        key = "looked"
    elif not found:
        key = "found"
    elif any(found.intersection(line.cites) for line in pitch.lines):
        key = "here"
    return said(pitch.engagement.voice, f"sheet.nobody_{key}")


def _blocks(pitch: Pitch, kept: tuple[_Kept, ...], sources: Mapping[str, Source]) -> Iterator[Block]:
    """Give the blocks of the agenda; a section that has no place in it stays with the one before it."""
    slots, voice = pitch.agenda, pitch.engagement.voice
    home = {name: index for index, slot in enumerate(slots) for name in slot.sections}
    rooms: dict[int, list[_Kept]] = {}
    here = 0
    for part in kept:
        here = home.get(part.name, here)
        if part.name != _AVOID:
            rooms.setdefault(here, []).append(attrs.evolve(part, notes=()) if part.name == _WHO else part)
    for index, parts in sorted(rooms.items()):
        clock, label = (slots[index].clock, slots[index].label) if slots else ("", said(voice, "sheet.call"))
        block = _block(voice, (clock, label), parts, sources)
        if block.paragraphs or block.questions or block.notes:
            yield block


def _block(voice: Voice, head: tuple[str, str], parts: Iterable[_Kept], sources: Mapping[str, Source]) -> Block:
    clock, label = head
    asked = [part for part in parts if part.name == _QUESTIONS]
    talk = [attrs.evolve(part, reactions=()) if part.name == _QUESTIONS else part for part in parts]
    return Block(
        clock=clock,
        label=shown(label, "?"),
        paragraphs=tuple(_paragraphs(talk, sources)),
        questions=tuple(reaction for part in asked for reaction in _reactions(part.reactions, sources)),
        notes=tuple(_notes(voice, part, sources) for part in talk if part.notes),
    )


def _paragraphs(parts: Iterable[_Kept], sources: Mapping[str, Source]) -> Iterator[Paragraph]:
    """Break where the other one speaks: after a question that ends a section, and where reactions are foreseen.

    Reactions that follow no words of their own section may come at any time: they stand last.
    """
    said: list[Words] = []
    loose: list[Line] = []
    for part in parts:
        said += [_words(line, sources) for line in part.spoken]
        if not part.spoken:
            loose += part.reactions
        elif part.reactions or part.spoken[-1].form is Form.ASK:
            yield Paragraph(tuple(said), tuple(_reactions(part.reactions, sources)))
            said = []
    if said or loose:
        yield Paragraph(tuple(said), tuple(_reactions(loose, sources)))


def _reactions(lines: Iterable[Line], sources: Mapping[str, Source]) -> Iterator[Reaction]:
    """Gather the lines by what they answer, in order."""
    by_when: dict[str, list[Words]] = {}
    for line in lines:
        when = cut(shown(line.when or "", "?"), _LONGEST_WHEN)
        by_when.setdefault(when, []).append(_words(line, sources))
    return (Reaction(when, tuple(words)) for when, words in by_when.items())


def _needs(pitch: Pitch) -> Iterator[Need]:
    """Give the open questions, by whom they go to; of the first few, what cannot be told until then."""
    by_whom: dict[str, list[str]] = {}
    costs, voice = _costs(pitch), pitch.engagement.voice
    priced = [need for need in pitch.needs if need.field in costs][:_MOST_COSTS]
    for need in pitch.needs:
        whom, asked = cut(shown(need.to, "?"), _LONGEST_NAME), cut(shown(need.question, "?"), _LONGEST_NOTE)
        if need in priced:
            asked = said(voice, "sheet.until", question=asked, cost=cut(costs[need.field], _LONGEST_COST).rstrip("."))
        by_whom.setdefault(whom, []).append(asked)
    for whom, questions in by_whom.items():
        rest = len(questions[_MOST_NEEDS:])
        more = said(voice, "sheet.more", count=str(rest)) if rest else ""
        yield Need(whom, tuple(questions[:_MOST_NEEDS]), more, said(voice, "sheet.ask", whom=whom))


def _costs(pitch: Pitch) -> dict[str, str]:
    """Give, by the field that a need is about, what cannot be said until the question is answered."""
    return {f"opportunity.{one.key}": one.blocks for one in pitch.engagement.missing()}


def _left_out(pitch: Pitch) -> Iterator[str]:
    """Name the best of what fell away, in a few words each; the rest is counted, and stands in `Pitch.left_out`."""
    found = {item.id for item in pitch.engagement.dossier.evidence}
    ranked = sorted(pitch.left_out, key=lambda line: _rank_of_left(line, found))
    for line in ranked[:_MOST_LEFT]:
        yield cut(shown(f"{line.when}: {line.text}" if line.when else line.text, "?").rstrip("."), _LONGEST_LEFT)
    if more := len(ranked[_MOST_LEFT:]):
        yield said(pitch.engagement.voice, "sheet.more", count=str(more))


def _rank_of_left(line: Line, found: Container[str]) -> tuple[bool, bool, bool]:
    """Put first what would have been said, then what is known of them; what answers a reaction comes last."""
    return line.when is not None, line.form is Form.KNOW, not any(key in found for key in line.cites)


def _first_few(voice: Voice, told: str) -> str:
    """Give the first of a row of sources, and count the others: each stands in the dossier."""
    one_by_one = _BETWEEN.split(told)
    more = len(one_by_one[_MOST_UNKNOWN:])
    return "; ".join([*one_by_one[:_MOST_UNKNOWN], *([said(voice, "sheet.more", count=str(more))] if more else [])])


def _density(made: Sheet) -> str:
    """Estimate the lines on paper, where the two boxes stand side by side and a block has a clock and a label."""
    head = rows_of([made.title], 52) + rows_of([made.role], 85)
    boxes = max(rows_of(map(_text, made.who.words), 48), rows_of(map(_text, made.avoid.words), 30))
    settle = [text for need in made.needs for text in (need.ask, *need.questions)]
    blocks = sum(max(2, _lines_of(block)) for block in made.blocks)
    foot = [" ".join(f"{source.number} {source.place}" for source in made.sources), made.coverage, made.as_of]
    foot += ["; ".join(made.left_out), *([made.worded] if made.worded else [])]
    return density(head + boxes + rows_of(settle, 85) + blocks + rows_of([*foot, *map(_told, made.unknowns)], 105))


def _lines_of(block: Block) -> int:
    spoken = [_joined(paragraph.words) for paragraph in block.paragraphs]
    reactions = [*block.questions, *(one for paragraph in block.paragraphs for one in paragraph.reactions)]
    answers = [f"{reaction.when}: {_joined(reaction.words)}" for reaction in reactions]
    notes = [f"{one.label} {_joined(one.words)} {one.more}" for one in block.notes]
    return rows_of(spoken, 75) + rows_of([*answers, *notes], 85)


def _joined(words: Iterable[Words]) -> str:
    return " ".join(map(_text, words))


def _text(words: Words) -> str:
    return words.text


def _told(unknown: Unknown) -> str:
    return f"{unknown.label} {unknown.text}"
