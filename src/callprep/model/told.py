"""Who may hear an answer, and who gave it and when: marks that stand beside the answers.

Marks are a log of their own and no part of the answers: so a plain text stays a plain text for all code that reads it,
and one form of mark serves texts, lists and pay alike, in Python, JSON and TOML. An answer that a later one replaced
stays in the log, so that a second round with the manager loses nothing.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from typing import Protocol, TypeVar, cast

import attrs

from callprep.errors import InvalidInputError
from callprep.model import dates
from callprep.model._checked import choice, refuse_wrong_kinds
from callprep.model._plain import plain
from callprep.model.shapes import is_list

__all__ = [
    "Audience",
    "Told",
    "answered",
    "answers_of",
    "latest",
    "marked",
    "marks_its_fields",
    "replaced",
]


class Audience(enum.Enum):
    """Who may get something: written goes into mails, speakable is said on a call, internal never leaves."""

    INTERNAL = "internal"
    SPEAKABLE = "speakable"
    WRITTEN = "written"

    def reaches(self, other: Audience) -> bool:
        """Tell whether what has this audience may go there: what is written may be said, and all may stay inside."""
        order = list(Audience)
        return order.index(self) >= order.index(other)


def _audience(given: str | Audience | None) -> Audience | None:
    return choice(Audience, given, "audience")


@attrs.frozen
class Told:
    """What is known of one answer: whose word it is, since when, from where, and who may hear it.

    `field` names the answer ("impact", "salary"), `said_on` is the day of the answer, `source` an address that backs
    it. An `audience` holds for the field until a later mark names another. `was` is the answer itself, as text, once a
    later one has replaced it; None while it stands.
    """

    field: str
    said_by: str | None = None
    said_on: date | None = None
    audience: Audience | None = attrs.field(default=None, converter=_audience)
    source: str | None = None
    was: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds

    def __str__(self) -> str:
        """Say whose word it is, as the sheet shows it: "per Asha, 12 November"; empty where nobody noted it."""
        by = f"per {self.said_by or self.source}" if self.said_by or self.source else ""
        return ", ".join(part for part in (by, dates.day(self.said_on) if self.said_on else "") if part)


class _Marked(Protocol):
    """A value with answers and marks."""

    @property
    def told(self) -> tuple[Told, ...]: ...


_M = TypeVar("_M", bound=_Marked)
_NO_ANSWERS = frozenset({"told", "acknowledged", "ref"})


def answers_of(kind: type) -> tuple[str, ...]:
    """Give the names of the answers of a class, which can be marked."""
    return tuple(field.name for field in attrs.fields(kind) if field.name not in _NO_ANSWERS)


def marks_its_fields(holder: object, _: object, told: object) -> None:
    """Refuse a mark on a field that is not there: a slip of the pen must not open what was to stay inside.

    Raises:
        InvalidInputError: The holder's class has no such answer.
    """
    for mark in told if is_list(told) else ():
        if isinstance(mark, Told):  # what is none the holder refuses as a whole
            _refuse_unknown(type(holder), mark.field)


def _refuse_unknown(kind: type, field: str) -> None:
    known = answers_of(kind)
    if field not in known:
        near = get_close_matches(field, known, n=1)
        hint = f" (did you mean {near[0]!r}?)" if near else ""
        raise InvalidInputError("told", f"{field!r:.60} is no answer of {kind.__name__}{hint}")


def latest(told: tuple[Told, ...], field: str) -> Told | None:
    """Give the mark of the answer that stands: the last one."""
    return next((mark for mark in reversed(told) if mark.field == field and mark.was is None), None)


def replaced(told: tuple[Told, ...], field: str) -> tuple[Told, ...]:
    """Give the marks of the answers that later ones replaced, the oldest first."""
    return tuple(mark for mark in told if mark.field == field and mark.was is not None)


def marked(told: tuple[Told, ...], field: str) -> Audience | None:
    """Give the audience that was named last for a field; None where nobody named one."""
    return next((mark.audience for mark in reversed(told) if mark.field == field and mark.audience), None)


def answered(holder: _M, answer: object, mark: Told) -> _M:
    """Give the holder with an answer and its mark; the answer that stood there stays in the log.

    A new answer that only puts off ("TBD", blanks) changes nothing.

    Raises:
        InvalidInputError: The holder's class has no such answer.
    """
    _refuse_unknown(type(holder), mark.field)
    change = cast("Callable[..., _M]", attrs.evolve)  # the field is known by name only
    new = change(holder, **{mark.field: answer})
    before, now = getattr(holder, mark.field), getattr(new, mark.field)
    if now is None:
        return holder
    log = holder.told if before in (now, None) else _closed(holder.told, mark.field, _words(before))
    return change(new, told=(*log, mark))


def _closed(told: tuple[Told, ...], field: str, was: str) -> tuple[Told, ...]:
    """Write into the log what was answered until now, under whoever said so."""
    standing = latest(told, field)
    if standing is None:
        return (*told, Told(field, was=was))
    return tuple(attrs.evolve(mark, was=was) if mark is standing else mark for mark in told)


def _words(answer: object) -> str:
    """Give an answer as text: prose as it is, all else as JSON."""
    return answer if isinstance(answer, str) else json.dumps(plain(answer), ensure_ascii=False)
