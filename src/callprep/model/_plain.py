"""The JSON form of a value, without any library: what identities are hashed over and what goes to JSON.

Fields that equal their default (a plain one, no factory) are left out, so that a class may gain an optional field
without changing the identity of what is already cited.
"""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from typing import TypeGuard

import attrs

from callprep.model.shapes import is_list, is_object

__all__ = ["TYPE", "is_value", "plain", "texts", "words"]

TYPE = "@type"
"""The key that names a class: no field can be called so."""

_NOTHING = object()


def plain(value: object) -> object:
    """Give dicts, lists, strings, numbers and None for a value of the model; any other object by its `str`.

    A value class becomes a dict with its class name under `@type`, a set a sorted list, and a number that JSON does not
    know (NaN, the infinities) None. A value that has a method `plain_form` says itself what its form is.
    """
    match value:
        case enum.Enum():
            return plain(value.value)
        case float() if not math.isfinite(value):
            return None
        case None | str() | int() | float():
            return value
        case date():
            return value.isoformat()
        case _:
            return _of_many(value)


def _of_many(value: object) -> object:
    if is_list(value):
        return [plain(item) for item in value]
    if is_object(value):
        return {str(key): plain(item) for key, item in value.items()}
    if _is_set(value):
        return sorted((plain(item) for item in value), key=repr)
    return _of_object(value)


def _is_set(value: object) -> TypeGuard[AbstractSet[object]]:
    return isinstance(value, AbstractSet)


def _of_object(value: object) -> object:
    own = getattr(value, "plain_form", None)
    if callable(own):
        return own()
    fields = _fields(type(value))
    if fields is None:
        return str(value)
    told = ((name, getattr(value, name), default) for name, default in fields)
    return {TYPE: type(value).__name__, **{name: plain(item) for name, item, default in told if item != default}}


def texts(value: object) -> Iterator[str]:
    """Give all that a value tells, each text and each number by itself, in the order of its fields.

    What equals the default of its field tells nothing; names of classes and fields are no part of it.
    """
    return map(str, _leaves(plain(value)))


def words(value: object) -> Iterator[str]:
    """Give every text in a value, however deep; numbers, and names of classes and fields, are none."""
    return (leaf for leaf in _leaves(plain(value)) if isinstance(leaf, str))


def _leaves(form: object) -> Iterator[object]:
    if is_object(form):
        yield from (leaf for key, item in form.items() if key != TYPE for leaf in _leaves(item))
    elif is_list(form):
        yield from (leaf for item in form for leaf in _leaves(item))
    elif form is not None:
        yield form


def is_value(kind: type) -> bool:
    """Tell whether a class is a value class: its fields can be told, and so written and cited."""
    return _fields(kind) is not None


_Fields = tuple[tuple[str, object], ...]
_known: dict[type, _Fields | None] = {}


def _fields(kind: type) -> _Fields | None:
    """Give names and defaults of a value class, looked up once a class."""
    if kind not in _known:
        _known[kind] = _looked_up(kind)
    return _known[kind]


def _looked_up(kind: type) -> _Fields | None:
    if attrs.has(kind):
        return tuple((field.name, _default(field.default)) for field in attrs.fields(kind) if field.init)
    if dataclasses.is_dataclass(kind):
        return tuple((field.name, _dataclass_default(field)) for field in dataclasses.fields(kind))
    return None


def _default(default: object) -> object:
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a class at run time, a function in the stubs
        return _NOTHING
    return _NOTHING if default is attrs.NOTHING else default


def _dataclass_default(field: dataclasses.Field[object]) -> object:
    return _NOTHING if field.default is dataclasses.MISSING else field.default
