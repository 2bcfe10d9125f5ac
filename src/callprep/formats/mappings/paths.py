"""Read one place of an object of whatever kind: `read(job, "offices[0].name")`.

The same path goes through mappings, rows of a database, attrs classes, dataclasses, pydantic models, Django models,
Frappe documents and Odoo records. Nothing is called but a related manager's `all`, and nothing is changed.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Sized
from functools import lru_cache
from itertools import islice
from typing import Protocol, TypeAlias, TypeGuard, TypeVar, cast

import attrs

from callprep.errors import InvalidInputError
from callprep.formats.mappings.unknown import known
from callprep.model.read import Issue, Read
from callprep.model.shapes import is_list, is_object

__all__ = ["Looked", "check_path", "items_of", "looking", "read", "step"]

_T = TypeVar("_T")

_MOST_ITEMS = 1_000
_PATH = re.compile(r"(?:[^.\[\]]+(?:\[-?\d{0,6}\])*)(?:\.[^.\[\]]+(?:\[-?\d{0,6}\])*)*")
_STEP = re.compile(r"([^.\[\]]+)|\[(-?\d{0,6})\]")

_Step: TypeAlias = "str | int | None"  # None stands for each item


class _Row(Protocol):
    """A row of a database: keys, and values by key, yet no mapping (sqlite3.Row)."""

    def keys(self) -> Iterable[str]: ...
    def __getitem__(self, key: str, /) -> object: ...


class _Manager(Protocol):
    """Many related objects that must be asked for (Django)."""

    def all(self) -> Iterable[object]: ...


def read(obj: object, path: str, *, flag: bool = False) -> Read[object]:
    """Read a place; None where it is unknown, and an issue where looking raised.

    Args:
        obj: A mapping or an object with attributes; it is not changed.
        path: Names parted by dots. `[0]` and `[-1]` take one of several, `[]` each: "links[].url" gives a tuple.
        flag: Whether a yes or no is due there: then False is known.

    Raises:
        InvalidInputError: `path` is no path.
    """
    issues: list[Issue] = []
    found = _follow(obj, check_path(path), path, issues)
    value = found if flag and found is False else _known(found, path, issues)
    return Read(value, tuple(issues))


@attrs.frozen
class Looked:
    """An object that is being looked at: every place can be asked for, and what goes wrong is noted beside.

    What stands within is looked at with the same notes, however far down.
    """

    obj: object
    issues: list[Issue] = attrs.field(factory=list[Issue])

    def at(self, path: str, *, flag: bool = False) -> object:
        """Give what stands at a place, as `read` does; None where it is unknown."""
        return self.noted(read(self.obj, path, flag=flag))

    def first(self, *paths: str) -> object:
        """Give the first of these places that answers."""
        return next((found for path in paths if (found := self.at(path)) is not None), None)

    def first_in(self, other: Looked, path: str) -> object:
        """Give what stands at a place here, or else there."""
        found = self.at(path)
        return other.at(path) if found is None else found

    def each(self, path: str) -> tuple[Looked, ...]:
        """Look at each of what may be one, several or none."""
        return tuple(Looked(item, self.issues) for item in items_of(self.at(path)))

    def into(self, path: str) -> Looked:
        """Look into what stands at a place, be it nothing."""
        return Looked(self.at(path), self.issues)

    def noted(self, told: Read[_T]) -> _T:
        """Give what was understood, and note what was not."""
        self.issues.extend(told.issues)
        return told.value


def looking(reads: Callable[[Looked], object]) -> Callable[[object], Read[object]]:
    """Make of a function that looks at an object one that a mapping can hold: it gives what it noted besides."""

    def found(obj: object) -> Read[object]:
        looked = Looked(obj)
        value = reads(looked)
        return Read(value, tuple(looked.issues))

    return found


@lru_cache(maxsize=2_000)
def check_path(path: str) -> tuple[_Step, ...]:
    """Give the steps of a path.

    Raises:
        InvalidInputError: It is none.
    """
    if not _PATH.fullmatch(path):
        raise InvalidInputError(f"path {path!r:.80}", "should be names with dots, such as 'offices[0].name'")
    found = (match.groups() for match in _STEP.finditer(path))
    return tuple(name if name is not None else int(index) if index.lstrip("-") else None for name, index in found)


def _follow(value: object, steps: tuple[_Step, ...], path: str, issues: list[Issue]) -> object:
    for place, part in enumerate(steps):
        if part is None:
            return tuple(_of_each(value, steps[place + 1 :], path, issues))
        try:
            value = step(value, part)
        except Exception as fault:  # noqa: BLE001 -- a stranger's attribute may raise anything
            issues.append(_blamed(path, fault))
            return None
    return value


def _of_each(value: object, steps: tuple[_Step, ...], path: str, issues: list[Issue]) -> Iterator[object]:
    try:
        items = items_of(value)
    except Exception as fault:  # noqa: BLE001 -- the same
        issues.append(_blamed(path, fault))
        return
    for item in items:
        found = _known(_follow(item, steps, path, issues), path, issues)
        if isinstance(found, tuple) and None in steps:
            yield from cast("tuple[object, ...]", found)
        elif found is not None:
            yield found


def _known(value: object, path: str, issues: list[Issue]) -> object:
    try:
        return known(value)
    except Exception as fault:  # noqa: BLE001 -- the same: even its length may have to be asked for
        issues.append(_blamed(path, fault))
        return None


def _blamed(path: str, fault: Exception) -> Issue:
    return Issue(path, f"looking there raised {type(fault).__name__}")


def step(value: object, part: str | int) -> object:
    """Go down one step; None where there is nothing. What a stranger's object raises comes through."""
    if isinstance(part, int):
        items = items_of(value)
        return items[part] if -len(items) <= part < len(items) else None
    if is_object(value):
        return value.get(part)
    if value is None or isinstance(value, (str, bytes, int, float)):
        return None  # an id where an object is due
    if _is_row(value):
        return value[part] if part in value.keys() else None  # noqa: SIM118 -- a row may be asked for values, too
    return _attribute(value, part)


def _attribute(value: object, name: str) -> object:
    """Give an attribute, unless it is private or a method; ORMs raise AttributeErrors for relations that are empty."""
    found: object = None if name.startswith("_") else getattr(value, name, None)
    return None if inspect.isroutine(found) else found


def items_of(value: object) -> tuple[object, ...]:
    """Give the items of what may be one, several or none; a text, a mapping or a model is one. At most 1,000."""
    if value is None or value is False:
        return ()
    if is_list(value) or isinstance(value, (set, frozenset)):
        return tuple(islice(cast("Iterable[object]", value), _MOST_ITEMS))
    if isinstance(value, (str, bytes)) or is_object(value):
        return (value,)
    if isinstance(value, Sized) and isinstance(value, Iterable):  # a pydantic model has no length
        return tuple(islice(cast("Iterable[object]", value), _MOST_ITEMS))
    if _is_manager(value):
        return tuple(islice(value.all(), _MOST_ITEMS))
    return (value,)


def _is_row(value: object) -> TypeGuard[_Row]:
    return _has(value, "keys") and _has(value, "__getitem__")


def _is_manager(value: object) -> TypeGuard[_Manager]:
    return _has(value, "all")


def _has(value: object, method: str) -> bool:
    """Ask the class: some objects answer to every name, with None."""
    return callable(getattr(type(value), method, None))
