"""Values of the wrong kind are refused where they come in, with a word on what would be right.

Type checkers see to it where they are used. Forms, tables and people in a notebook have none; and what is let in here
comes to light much later, in a text ("3"), or as a file that cannot be read back.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import TypeGuard, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

from callprep.errors import InvalidInputError

__all__ = ["choice", "listed", "member", "refuse_blank", "refuse_wrong_kinds", "unseen", "with_article"]

_E = TypeVar("_E", bound=enum.Enum)
_T = TypeVar("_T")
_Fits = Callable[[object], bool]
_NAMED: dict[type, tuple[str, str]] = {
    str: ("a text", "texts"),
    int: ("a whole number", "whole numbers"),
    float: ("a number", "numbers"),
    bool: ("True or False", "True or False"),
    date: ("a date", "dates"),
}


def refuse_wrong_kinds(value: object) -> None:
    """Refuse a value of which a field holds another kind than its class says; for `__attrs_post_init__`.

    Raises:
        InvalidInputError: The message names the field, what it should be, and what it is.
    """
    for name, fits, due in _rules(_kind(value)):
        given = getattr(value, name)
        if not fits(given):
            raise InvalidInputError(name, f"should be {due}, is {given!r:.60}")


def refuse_blank(where: str, whose: str, name: str) -> None:
    """Refuse a name in which there is nothing to see or to say.

    Raises:
        InvalidInputError: It is such a one; the message says where it stands, and whose it is.
    """
    if not any(char.isprintable() and not char.isspace() for char in name):
        raise InvalidInputError(where, f"{whose} needs a name, and this one is empty")


def _kind(value: object) -> type:
    return type(value)


def choice(kind: type[_E], given: _E | str | None, where: str) -> _E | None:
    """Take one of several by its word ("backfill").

    Raises:
        InvalidInputError: It is none of them.
    """
    if not isinstance(given, str):
        return given
    try:
        return kind(given)
    except ValueError:
        raise InvalidInputError(where, f"should be {_one_of(kind)}, is {given!r:.60}") from None


def member(kind: type[_E], given: object, where: str) -> _E:
    """Take one of several as it is; its word alone ("mail") equals none of them, and would slip past every check.

    Raises:
        InvalidInputError: It is none of them; the message names them all.
    """
    if isinstance(given, kind):
        return given
    known = ", ".join(f"{kind.__name__}.{item.name}" for item in kind)
    raise InvalidInputError(where, f"should be one of {known}, is {given!r:.60}")


def listed(given: Iterable[_T]) -> tuple[_T, ...]:
    """Take a list for the tuple that it stands for; all else is for `refuse_wrong_kinds` to judge."""
    return tuple(given) if isinstance(given, list) else cast("tuple[_T, ...]", given)


@cache
def _rules(kind: type) -> tuple[tuple[str, _Fits, str], ...]:
    """Give name, test and words of each field of a class, looked up once."""
    hints = get_type_hints(kind)
    return tuple((field.name, _fits(hints[field.name]), _due(hints[field.name])) for field in attrs.fields(kind))


def _fits(hint: object) -> _Fits:
    kinds = _kinds(hint)
    item = next((get_args(kind)[0] for kind in kinds if get_origin(kind) is tuple), None)
    plain = tuple(kind for kind in kinds if isinstance(kind, type) and get_origin(kind) is None)
    plain = (*plain, int) if float in plain else plain
    takes_bool = bool in plain

    def fits(given: object) -> bool:
        return isinstance(given, plain) and (takes_bool or not isinstance(given, bool))

    each = None if item is None else _fits(item)
    return fits if each is None else lambda given: fits(given) or (_is_tuple(given) and all(map(each, given)))


def _is_tuple(given: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(given, tuple)


def _kinds(hint: object) -> tuple[object, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _due(hint: object) -> str:
    kinds = _kinds(hint)
    told = " or ".join(_named(kind) for kind in kinds if kind is not NoneType)
    return f"{told}, or None where nobody has said" if NoneType in kinds else told


def _named(kind: object, *, several: bool = False) -> str:
    if get_origin(kind) is tuple:
        return f"a tuple of {_named(get_args(kind)[0], several=True)}"
    named = _NAMED.get(cast("type", kind))
    if named:
        return named[several]
    if isinstance(kind, enum.EnumMeta):
        return _one_of(kind)
    name: str = getattr(kind, "__name__", str(kind))
    told = f"{name} values" if several else with_article(name)
    takes_text = hasattr(kind, "text_first") or hasattr(kind, "of_text")
    return f"{told} or {_NAMED[str][several]}" if takes_text else told


def unseen(given: object) -> object:
    """Give a value as what it may be where no type checker has seen it."""
    return given


def with_article(name: str) -> str:
    """Say the name of a class with its article: "an Engagement"."""
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


def _one_of(kind: enum.EnumMeta) -> str:
    return f"one of {', '.join(repr(item.value) for item in cast('type[enum.Enum]', kind))}"
