"""A table of a TOML or JSON file, read with types: every error names file and path and says what would be right."""

from __future__ import annotations

import enum
import json
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from callprep.errors import InvalidInputError
from callprep.model.shapes import is_list, is_object

__all__ = ["Table", "read_table"]

_E = TypeVar("_E", bound=enum.Enum)
_LARGEST = 1 << 20  # bytes: what people write by hand is a hundredth of it


class Table:
    """One table: members are asked for by name and type; `finish` refuses what nobody asked for."""

    def __init__(self, form: Mapping[str, object], where: str, path: str = "") -> None:
        self._form = form
        self._asked: list[str] = []
        self.where = where
        self.path = path

    def fail(self, key: str, what: str) -> InvalidInputError:
        """Make the error for a member."""
        return InvalidInputError(f"{self.where}: {self._at(key)}", what)

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _get(self, key: str) -> object:
        self._asked.append(key)
        return self._form.get(key)

    def has(self, key: str) -> bool:
        """Tell whether the member is there; it then counts as known."""
        self._asked.append(key)
        return key in self._form

    def peek(self, key: str) -> object:
        """Give a member as it is, of whatever type; None where it is not there."""
        return self._get(key)

    def text(self, key: str) -> str:
        """Give a text that must be there."""
        found = self.maybe_text(key)
        if found is None:
            raise self.fail(key, 'is missing; give a text in quotes, such as name = "Ada Example"')
        return found

    def maybe_text(self, key: str) -> str | None:
        """Give a text; None where it is not there or blank."""
        found = self._get(key)
        if found is not None and not isinstance(found, str):
            raise self.fail(key, f"should be a text in quotes, is {_named(found)}")
        return found.strip() or None if found else None

    def texts(self, key: str) -> tuple[str, ...] | None:
        """Give several texts; one text counts as a list of one, None where nothing is there."""
        found = self._get(key)
        if found is None:
            return None
        items = [found] if isinstance(found, str) else found
        if not is_list(items):
            raise self.fail(key, f'should be a list of texts, such as ["one", "two"], is {_named(found)}')
        return tuple(text for text in map(self._text_of, (f"{key}[{n}]" for n in range(len(items))), items) if text)

    def _text_of(self, key: str, item: object) -> str:
        if not isinstance(item, str):
            raise self.fail(key, f"should be a text in quotes, is {_named(item)}")
        return item.strip()

    def number(self, key: str) -> float | None:
        """Give a number; None where it is not there."""
        found = self._get(key)
        if found is None or (isinstance(found, (int, float)) and not isinstance(found, bool)):
            return found
        raise self.fail(key, f"should be a number without quotes, is {_named(found)}")

    def whole(self, key: str) -> int | None:
        """Give a whole number; None where it is not there."""
        found = self.number(key)
        if found is not None and found != int(found):
            raise self.fail(key, f"should be a whole number, is {found}")
        return None if found is None else int(found)

    def flag(self, key: str) -> bool | None:
        """Give true or false; None where it is not there."""
        found = self._get(key)
        if found is None or isinstance(found, bool):
            return found
        raise self.fail(key, f"should be true or false without quotes, is {_named(found)}")

    def choice(self, key: str, kind: type[_E], default: _E) -> _E:
        """Give one of the values of an enum, by its text."""
        found = self.maybe_text(key)
        if found is None:
            return default
        folded = found.casefold().replace("-", "_").replace(" ", "_")
        known = {str(item.value).replace(" ", "_"): item for item in kind}
        if folded not in known:
            raise self.fail(key, f"should be one of {', '.join(known)}, is {found!r}{_nearest(folded, known)}")
        return known[folded]

    def day(self, key: str) -> date | None:
        """Give a date, as TOML's own or as text; None where it is not there."""
        found = self._get(key)
        if isinstance(found, datetime):
            return found.date()
        if found is None or isinstance(found, date):
            return found
        try:
            return date.fromisoformat(str(found) if isinstance(found, str) else "")
        except ValueError:
            raise self.fail(key, f"should be a date such as 2026-05-09, is {found!r:.60}") from None

    def moment(self, key: str) -> datetime | None:
        """Give a time with zone, as TOML's own or as text; a date alone is the start of that day in UTC."""
        found = self._get(key)
        if found is None:
            return None
        right = f"should be a time with zone such as 2026-05-09T10:00:00+02:00, is {found!r:.60}"
        if isinstance(found, str):
            try:
                found = datetime.fromisoformat(found)
            except ValueError:
                raise self.fail(key, right) from None
        if isinstance(found, date) and not isinstance(found, datetime):
            return datetime(found.year, found.month, found.day, tzinfo=UTC)
        if not isinstance(found, datetime) or found.tzinfo is None:
            raise self.fail(key, right)
        return found

    def table(self, key: str) -> Table | None:
        """Give a table within; None where it is not there."""
        found = self._get(key)
        if found is None:
            return None
        if not is_object(found):
            raise self.fail(key, f"should be a table, such as [{self._at(key)}], is {_named(found)}")
        return Table(found, self.where, self._at(key))

    def tables(self, key: str, *, named: str | None = None) -> Iterator[Table]:
        """Give the tables of a list; with `named`, a text in the list stands for a table of that one member."""
        found = self._get(key)
        if found is None:
            return
        items = found if is_list(found) else [found]
        for index, item in enumerate(items):
            form: object = {named: item} if named and isinstance(item, str) else item
            if not is_object(form):
                raise self.fail(f"{key}[{index}]", f"should be a table, such as [[{self._at(key)}]], is {_named(item)}")
            yield Table(form, self.where, f"{self._at(key)}[{index}]")

    def finish(self) -> None:
        """Refuse members that nobody asked for: a slip of the pen must not be lost in silence."""
        for key in self._form:
            if key not in self._asked:
                raise self.fail(
                    key,
                    f"is not known here{_nearest(key, self._asked)}; known are {', '.join(sorted(set(self._asked)))}",
                )


def _nearest(word: str, known: Mapping[str, object] | list[str]) -> str:
    near = get_close_matches(word, list(known), n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _named(value: object) -> str:
    names: dict[type, str] = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        list: "a list",
        dict: "a table",
    }
    kind = names.get(type(value), type(value).__name__)
    return f"{kind}: {value!r:.40}"


def read_table(path: str | Path) -> Table:
    """Read a TOML or JSON file; which of the two, its ending says (.json is JSON, all else TOML).

    Raises:
        InvalidInputError: The file is not there, too large, no UTF-8, or not of its form; line and column are named.
    """
    file = Path(path)
    where = str(path)
    try:
        with file.open("rb") as stream:
            body = stream.read(_LARGEST + 1)
    except OSError as fault:
        raise InvalidInputError(where, f"cannot be read: {fault.strerror or fault}") from None
    if len(body) > _LARGEST:
        raise InvalidInputError(where, f"is larger than {_LARGEST:,} bytes: is it the right file?")
    try:
        text = body.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        raise InvalidInputError(where, f"should be UTF-8 text; byte {fault.start} is not: save it as UTF-8") from None
    form = _json(text, where) if file.suffix.lower() == ".json" else _toml(text, where)
    if not is_object(form):
        raise InvalidInputError(where, 'should hold an object, such as {"name": "Ada Example"}')
    return Table(form, where)


def _json(text: str, where: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        raise InvalidInputError(f"{where}:{fault.lineno}:{fault.colno}", f"is no JSON: {fault.msg}") from None
    except RecursionError:
        raise InvalidInputError(where, "is no JSON of ours: it is nested too deeply") from None


def _toml(text: str, where: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        hint = 'a line reads key = "value"'
        raise InvalidInputError(where, f"is no TOML: {fault}; {hint}") from None
    except RecursionError:
        raise InvalidInputError(where, "is no TOML of ours: it is nested too deeply") from None
