"""Notes on people are the recruiter's own: they leave with no form, and are there again when it comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, cast

import attrs

from callprep.model.opportunity import Opportunity
from callprep.model.parts import Person
from callprep.model.shapes import is_list

__all__ = ["with_notes", "without_notes"]

_T = TypeVar("_T")


def without_notes(opportunity: Opportunity) -> Opportunity:
    """Give an opportunity in which nobody has a note."""
    return _noted(opportunity, {})


def with_notes(answer: _T, before: object) -> _T:
    """Give an answer in which those who were in the answer before have the notes that they had there."""
    return _noted(answer, {person.name: person.note for person in _people(before)})


def _people(value: object) -> Iterator[Person]:
    if isinstance(value, Person):
        yield value
    elif is_list(value):
        yield from (person for item in value for person in _people(item))
    else:
        yield from (person for name in _fields(value) for person in _people(getattr(value, name)))


def _fields(value: object) -> tuple[str, ...]:
    kind: type = type(value)
    return tuple(field.name for field in attrs.fields(kind)) if attrs.has(kind) else ()


def _noted(value: _T, notes: Mapping[str, str | None]) -> _T:
    if isinstance(value, Person):
        return cast("_T", attrs.evolve(value, note=notes.get(value.name)))
    if is_list(value):
        return cast("_T", tuple(_noted(item, notes) for item in value))
    old = {name: getattr(value, name) for name in _fields(value)}
    new = {name: _noted(item, notes) for name, item in old.items()}
    change = cast("Callable[..., _T]", attrs.evolve)  # its fields are known by name only
    return value if new == old else change(value, **new)
