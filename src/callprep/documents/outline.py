"""A document is a list of sections over an engagement; an outline is that list, as a value to build upon."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from typing import Generic, Protocol, Self, TypeAlias, TypeVar

import attrs

from callprep.documents.lines import Need, Passage
from callprep.engagement import Engagement
from callprep.errors import InvalidInputError, NotAllowedError
from callprep.model._checked import refuse_blank
from callprep.wording import said

__all__ = ["Document", "Move", "Outline", "Part", "Section", "Written", "check_contact", "section"]

Written: TypeAlias = Passage | Need | None
"""What a section gives: lines, a question to settle first, or nothing."""


@attrs.frozen
class Section:
    """A named function from an engagement to what is to be said; `pitches` sections keep quiet after a no.

    Raises:
        InvalidInputError: The name is empty or no text, or the function is none.
    """

    name: str
    write: Callable[[Engagement], Written]
    pitches: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what could not be written, or not be told from others."""
        _check_name(self.name)
        if not callable(self.write):
            told = f"should be a function that takes an engagement, is {self.write!r:.60}"
            raise InvalidInputError(f"section {self.name!r}", told)

    def __call__(self, engagement: Engagement) -> Written:
        """Write the section; what it raises comes through with a note on which section it was."""
        if self.pitches and engagement.declined:
            return None
        try:
            return self.write(engagement)
        except Exception as fault:
            fault.add_note(f"raised in the section {self.name!r}")
            raise


def _check_name(name: object) -> None:
    if not isinstance(name, str) or not name.strip():
        raise InvalidInputError("section", f'should be named by a text, as `@section("stack")` is; is {name!r:.60}')


def section(name: str, *, pitches: bool = False) -> Callable[[Callable[[Engagement], Written]], Section]:
    """Make a function a section of that name.

    Raises:
        InvalidInputError: The name is empty or no text.
    """
    _check_name(name)

    def named(write: Callable[[Engagement], Written]) -> Section:
        return Section(name, write, pitches)

    return named


@attrs.frozen
class Part:
    """What one section gave, in a document."""

    name: str
    passage: Passage


class Document(Protocol):
    """Anything that an outline writes: made of an engagement and the parts its sections gave."""

    @classmethod
    def assembled(cls, engagement: Engagement, parts: tuple[Part, ...]) -> Self:
        """Make the document."""
        ...


D = TypeVar("D", bound=Document)

Move: TypeAlias = tuple[str, str]
"""One change of order: the name of a section, and of the one that it goes before."""


def _sections(given: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(given)


def _as_they_stand(engagement: Engagement) -> tuple[Move, ...]:
    del engagement
    return ()


@attrs.frozen
class Outline(Generic[D]):
    """The sections of one kind of document, in order; every change gives a new outline.

    `arranged` may move sections for one engagement, an eager reply's ask to the front; a move that names a section
    which this outline has not is passed over, so that it stands whatever was left out.
    """

    kind: type[D]
    sections: tuple[Section, ...] = attrs.field(converter=_sections)
    arranged: Callable[[Engagement], Iterable[Move]] = _as_they_stand

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sections, in order."""
        return tuple(part.name for part in self.sections)

    def write(self, engagement: Engagement) -> D:
        """Write the document about one person and one opportunity.

        Raises:
            NotAllowedError: They are not to be contacted: what an outline writes is said or sent to them.
            InvalidInputError: A section gave neither a passage, nor a need, nor None; or the company has no name, as
                may be where it was read from a posting.
        """
        check_contact(engagement)
        refuse_blank("opportunity.company.name", "a company", engagement.opportunity.company.name)
        moves = (move for move in self.arranged(engagement) if set(move) <= set(self.names))
        sections = reduce(lambda outline, move: outline.moved(move[0], before=move[1]), moves, self).sections
        parts = (_part(engagement, part.name, part(engagement)) for part in sections)
        return self.kind.assembled(engagement, tuple(part for part in parts if part is not None))

    def without(self, *names: str) -> Outline[D]:
        """Leave sections out.

        Raises:
            InvalidInputError: A name is none of this outline's.
        """
        for name in names:
            self._at(name)
        return attrs.evolve(self, sections=tuple(part for part in self.sections if part.name not in names))

    def with_section(self, new: Section, *, before: str | None = None, after: str | None = None) -> Outline[D]:
        """Put a section in, before or after another, or at the end.

        Raises:
            InvalidInputError: The neighbour is none of this outline's, or there are two; the name is taken, or what is
                to be put in is no section.
        """
        name = _of_section(new, "with_section")
        if name in self.names:
            raise InvalidInputError("with_section", f"{name!r} is there already; use replaced({name!r}, …)")
        if before is not None and after is not None:
            raise InvalidInputError("with_section", f"takes before={before!r} or after={after!r}, not both")
        index = len(self.sections)
        if before is not None:
            index = self._at(before)
        elif after is not None:
            index = self._at(after) + 1
        return attrs.evolve(self, sections=(*self.sections[:index], new, *self.sections[index:]))

    def replaced(self, name: str, new: Section) -> Outline[D]:
        """Put a section in the place of another.

        Raises:
            InvalidInputError: The name is none of this outline's, another section has the new one's name, or what is
                to be put in is no section.
        """
        index, taken = self._at(name), _of_section(new, "replaced")
        if taken != name and taken in self.names:
            told = f"{taken!r} is there already, beside {name!r}; leave one out by without({taken!r}) first"
            raise InvalidInputError("replaced", told)
        return attrs.evolve(self, sections=(*self.sections[:index], new, *self.sections[index + 1 :]))

    def moved(self, name: str, *, before: str | None = None, after: str | None = None) -> Outline[D]:
        """Put a section somewhere else: before or after another, or at the end.

        Raises:
            InvalidInputError: A name is none of this outline's, a section is to stand beside itself, or there are two
                that it is to stand beside.
        """
        if name in {before, after}:
            raise InvalidInputError("moved", f"{name!r} cannot stand before or after itself")
        moving = self.sections[self._at(name)]
        return self.without(name).with_section(moving, before=before, after=after)

    def reordered(self, *names: str) -> Outline[D]:
        """Put all sections in another order.

        Raises:
            InvalidInputError: The names are not this outline's, each once.
        """
        if sorted(names) != sorted(self.names):
            raise InvalidInputError("reordered", f"should name each section once: {', '.join(self.names)}")
        return attrs.evolve(self, sections=tuple(self.sections[self._at(name)] for name in names))

    def _at(self, name: str) -> int:
        if name not in self.names:
            raise InvalidInputError("outline", f"no section is called {name!r}; there are {', '.join(self.names)}")
        return self.names.index(name)


def check_contact(engagement: Engagement) -> None:
    """Hold back every word to somebody who is not to be contacted.

    Raises:
        NotAllowedError: They are not to be.
    """
    if engagement.candidate.do_not_contact:
        raise NotAllowedError(
            "they are not to be contacted (`Candidate.do_not_contact`): write nothing until they say otherwise"
        )


def _of_section(given: object, where: str) -> str:
    """Give the name of a section; without a type checker anything may be given for one."""
    if not isinstance(given, Section):
        raise InvalidInputError(where, f'takes a section, not {given!r:.60}; make a function one by `@section("name")`')
    return given.name


def _part(e: Engagement, name: str, written: object) -> Part | None:
    """Take what a section gave; without a type checker that may be anything."""
    match written:
        case None:
            return None
        case Need():
            return Part(name, Passage(needs=(_addressed(e, written),)))
        case Passage():
            needs = tuple(_addressed(e, need) for need in written.needs)
            return Part(name, attrs.evolve(written, needs=needs))
        case _:
            raise InvalidInputError(
                f"section {name!r}",
                f'should give a passage, a need or None, not {written!r:.60}; for words: `passage(line("…"))`',
            )


def _addressed(e: Engagement, need: Need) -> Need:
    """Send to the hiring manager what nobody else is to answer."""
    return need if need.to else attrs.evolve(need, to=said(e.voice, "people.a_manager"))
