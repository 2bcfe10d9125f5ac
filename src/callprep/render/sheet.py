"""The call sheet as a page shows it: boxes, timed blocks and a foot, all strings, cut to what one page can hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from callprep.documents.lines import Line
from callprep.documents.marking import MARK, machine_of, machines_of, told_of
from callprep.documents.outline import Part
from callprep.documents.pitch import Pitch
from callprep.model.dates import full_day, minute
from callprep.model.saying import Form
from callprep.render.cleaning import cut, shown
from callprep.render.density import density, rows_of
from callprep.render.honesty import Unknown, coverage_words, unknowns
from callprep.render.sources import Source, cited, marks

__all__ = ["Block", "Need", "Notes", "Paragraph", "Reaction", "Sheet", "Words", "sheet"]

# What one page holds beside the spoken lines; what is ranked lower is counted, not shown.
_MOST_NOTES = {"credential": 5, "avoid": 6}
_MOST_OTHER_NOTES, _MOST_NEEDS = 8, 12
_LONGEST_NOTE, _LONGEST_SPOKEN, _LONGEST_WHEN, _LONGEST_NAME = 200, 460, 120, 60
_LONGEST_COST, _LONGEST_LEFT, _MOST_LEFT = 90, 45, 5
_WHO, _AVOID, _QUESTIONS = "credential", "avoid", "questions"
_NOTE_LABELS = {"stack": "Tools"}


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
    """What to settle with somebody before the call."""

    to: str
    questions: tuple[str, ...]
    more: str


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
    left_out: tuple[str, ...] = ()
    worded: str = ""


def sheet(pitch: Pitch) -> Sheet:
    """Give the view of a call sheet."""
    e = pitch.engagement
    kept = tuple(_kept(part) for part in pitch.parts)
    sources = cited(e.dossier, _cites(kept))
    caller, name = (cut(shown(told, "?"), _LONGEST_NAME) for told in (e.caller.name, e.candidate.name))
    length = f"{e.minutes} minutes" if not e.declined else "a short word"
    occasion = f"{length}, {caller}, {full_day(e.today)}"
    who = _notes(_named(kept, _WHO), sources, " in the dossier")
    made = Sheet(
        title=f"{name}: {occasion}",
        name=name,
        occasion=occasion,
        role=cut(f"{shown(e.opportunity.title, '?')}, {shown(e.opportunity.company.name, '?')}", 2 * _LONGEST_NAME),
        who=who,
        nobody="" if who.words else _nobody(pitch),
        avoid=_under_heading(_notes(_named(kept, _AVOID), sources)),
        blocks=tuple(_blocks(pitch, kept, sources)),
        needs=tuple(_needs(pitch)),
        sources=tuple(dict.fromkeys(sources.values())),
        unknowns=unknowns(e.dossier),
        coverage=coverage_words(e.dossier),
        as_of=minute(e.dossier.as_of),
        density="",
        left_out=tuple(_left_out(pitch)),
        worded=shown(told_of(machines_of(pitch.lines))),
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


def _notes(part: _Kept | None, sources: Mapping[str, Source], where: str = "") -> Notes:
    if part is None:
        return Notes("", (), "")
    words = tuple(_words(line, sources, _LONGEST_NOTE) for line in part.notes)
    return Notes(_NOTE_LABELS.get(part.name, ""), words, f"+{part.more} more{where}" if part.more else "")


def _under_heading(avoid: Notes) -> Notes:
    """Leave out what the heading of the box says already."""
    words = (attrs.evolve(one, text=one.text.removeprefix("Do not ")) for one in avoid.words)
    return attrs.evolve(avoid, words=tuple(words))


def _nobody(pitch: Pitch) -> str:
    """Say why the first box is empty, which is no statement about the person."""
    dossier = pitch.engagement.dossier
    if not dossier.reports:
        return "Nobody has looked yet: no source was asked about them."
    if not dossier.evidence:
        return "No public facts at hand. Where we looked, and where we could not, stands at the foot."
    found = {item.id for item in dossier.evidence}
    if any(found.intersection(line.cites) for line in pitch.lines):
        return "What the call rests on stands in its lines below, each with its source; the rest is in the dossier."
    return "Nothing of their work is on this sheet; what was found is in the dossier."


def _blocks(pitch: Pitch, kept: tuple[_Kept, ...], sources: Mapping[str, Source]) -> Iterator[Block]:
    """Give the blocks of the agenda; a section that has no place in it stays with the one before it."""
    slots = pitch.agenda
    home = {name: index for index, slot in enumerate(slots) for name in slot.sections}
    rooms: dict[int, list[_Kept]] = {}
    here = 0
    for part in kept:
        here = home.get(part.name, here)
        if part.name != _AVOID:
            rooms.setdefault(here, []).append(attrs.evolve(part, notes=()) if part.name == _WHO else part)
    for index, parts in sorted(rooms.items()):
        clock, label = (slots[index].clock, slots[index].label) if slots else ("", "The call")
        block = _block(clock, label, parts, sources)
        if block.paragraphs or block.questions or block.notes:
            yield block


def _block(clock: str, label: str, parts: Iterable[_Kept], sources: Mapping[str, Source]) -> Block:
    asked = [part for part in parts if part.name == _QUESTIONS]
    talk = [attrs.evolve(part, reactions=()) if part.name == _QUESTIONS else part for part in parts]
    return Block(
        clock=clock,
        label=shown(label, "?"),
        paragraphs=tuple(_paragraphs(talk, sources)),
        questions=tuple(reaction for part in asked for reaction in _reactions(part.reactions, sources)),
        notes=tuple(_notes(part, sources) for part in talk if part.notes),
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
    """Give the open questions, by whom they go to."""
    by_whom: dict[str, list[str]] = {}
    costs = _costs(pitch)
    for need in pitch.needs:
        whom, cost = cut(shown(need.to, "?"), _LONGEST_NAME), costs.get(need.field, "")
        until = f" Until then: {cut(cost, _LONGEST_COST).rstrip('.')}." if cost else ""
        by_whom.setdefault(whom, []).append(f"{cut(shown(need.question, '?'), _LONGEST_NOTE)}{until}")
    for whom, asked in by_whom.items():
        rest = len(asked[_MOST_NEEDS:])
        yield Need(whom, tuple(asked[:_MOST_NEEDS]), f"+{rest} more" if rest else "")


def _costs(pitch: Pitch) -> dict[str, str]:
    """Give, by the field that a need is about, what cannot be said until the question is answered."""
    return {f"opportunity.{one.key}": one.blocks for one in pitch.engagement.missing()}


def _left_out(pitch: Pitch) -> Iterator[str]:
    """Name what fell away, in a few words each; the rest is counted."""
    for line in pitch.left_out[:_MOST_LEFT]:
        yield cut(shown(f"{line.when}: {line.text}" if line.when else line.text, "?").rstrip("."), _LONGEST_LEFT)
    if more := len(pitch.left_out[_MOST_LEFT:]):
        yield f"+{more} more"


def _density(made: Sheet) -> str:
    """Estimate the lines on paper, where the two boxes stand side by side and a block has a clock and a label."""
    head = rows_of([made.title], 52) + rows_of([made.role], 85)
    boxes = max(rows_of(map(_text, made.who.words), 48), rows_of(map(_text, made.avoid.words), 30))
    settle = [text for need in made.needs for text in (f"Ask {need.to}:", *need.questions)]
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
