"""A table of a TOML or JSON file, read with types: every error names file and path and says what would be right."""

from __future__ import annotations

import enum
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path
from reprlib import Repr
from typing import TypeVar

from callprep.errors import InvalidInputError
from callprep.model.shapes import is_list, is_object

__all__ = ["Table", "read_table"]

_E = TypeVar("_E", bound=enum.Enum)
_LARGEST = 1 << 20  # bytes: what people write by hand is a hundredth of it
_TOO_MUCH = 10**15  # no amount and no number of minutes comes near


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
        told = key if key.isprintable() and len(key) <= _SHORT.maxstring else _SHORT.repr(key)
        return f"{self.path}.{told}" if self.path else told

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
            near = _nearest(key, [other for other in self._form if other not in self._asked])
            raise self.fail(key, f'is missing{near}; give a text in quotes, such as {key} = "…"')
        return found

    def maybe_text(self, key: str) -> str | None:
        """Give a text; None where it is not there or blank."""
        found = self._get(key)
        if found is not None and not isinstance(found, str):
            raise self.fail(key, f"should be a text in quotes, is {_named(found)}")
        return found.strip() or None if found else None

    def texts(self, key: str) -> tuple[str, ...] | None:
        """Give several texts; one text counts as a list of one, None where nothing or nothing but blanks is there."""
        found = self._get(key)
        if found is None:
            return None
        items = [found] if isinstance(found, str) else found
        if not is_list(items):
            raise self.fail(key, f'should be a list of texts, such as ["one", "two"], is {_named(found)}')
        texts = [self._text_of(f"{key}[{index}]", item) for index, item in enumerate(items)]
        told = tuple(text for text in texts if text)
        return told if told or not items else None

    def _text_of(self, key: str, item: object) -> str:
        if not isinstance(item, str):
            raise self.fail(key, f"should be a text in quotes, is {_named(item)}")
        return item.strip()

    def number(self, key: str) -> float | None:
        """Give a number from 0 up; None where it is not there."""
        found = self._get(key)
        if found is None:
            return None
        if not isinstance(found, (int, float)) or isinstance(found, bool):
            raise self.fail(key, f"should be a number without quotes, is {_named(found)}")
        if not 0 <= found < _TOO_MUCH:
            raise self.fail(key, f"should be a number from 0 to {_TOO_MUCH:,}, is {_SHORT.repr(found)}")
        return found

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
        known = {str(item.value).replace(" ", "_"): item for item in kind}
        found = self.word(key, *known)
        return default if found is None else known[found]

    def word(self, key: str, *known: str) -> str | None:
        """Give one of these words, whatever its case, with "_", "-" or a blank between its parts; or None."""
        found = self.maybe_text(key)
        if found is None:
            return None
        folded = found.casefold().replace("-", "_").replace(" ", "_")
        if folded not in known:
            near = _nearest(folded, known)
            raise self.fail(key, f"should be one of {', '.join(known)}, is {_SHORT.repr(found)}{near}")
        return folded

    def names(self, key: str, known: Sequence[str]) -> tuple[str, ...]:
        """Give one or several of these names, which must be there."""
        found = self.texts(key) or (self.text(key),)
        for name in found:
            if name not in known:
                raise self.fail(key, f"{_SHORT.repr(name)} is not known here{_nearest(name, known)}")
        return found

    def day(self, key: str) -> date | None:
        """Give a date, as TOML's own or as text; None where it is not there."""
        found = self._get(key)
        if isinstance(found, datetime):
            return found.date()
        if found is None or isinstance(found, date):
            return found
        told = _day_of(found)
        if told is None:
            raise self.fail(key, f"should be a date such as 2026-05-09, is {_named(found)}")
        return told

    def day_or_text(self, key: str) -> date | str | None:
        """Give a date of TOML's own, or a text; None where it is not there or blank."""
        return self.day(key) if isinstance(self._form.get(key), date) else self.maybe_text(key)

    def moment(self, key: str) -> datetime | None:
        """Give a time with zone, as TOML's own or as text; a date alone is the start of that day in UTC."""
        found = self._get(key)
        if found is None:
            return None
        told = found if isinstance(found, date) else _day_of(found) or _moment_of(found)
        if isinstance(told, date) and not isinstance(told, datetime):
            return datetime(told.year, told.month, told.day, tzinfo=UTC)
        if told is None or told.tzinfo is None:
            right = "should be a time with zone such as 2026-05-09T10:00:00+02:00"
            raise self.fail(key, f"{right}, is {_named(found)}")
        return told

    def table(self, key: str, *, named: str | None = None) -> Table | None:
        """Give a table within, None where it is not there; with `named`, a text stands for a table of that member."""
        found = self._get(key)
        if named and isinstance(found, str):
            found = {named: found} if found.strip() else None
        if found is None:
            return None
        if not is_object(found):
            raise self.fail(key, f"should be a table, such as [{self._at(key)}], is {_named(found)}")
        return Table(found, self.where, self._at(key))

    def tables(self, key: str, *, named: str | None = None) -> Iterator[Table]:
        """Give the tables of a list; with `named`, a text in it stands for a table of that member, a blank for none."""
        found = self._get(key)
        if found is None:
            return
        items = found if is_list(found) else [found]
        for index, item in enumerate(items):
            if named and isinstance(item, str) and not item.strip():
                continue
            form: object = {named: item} if named and isinstance(item, str) else item
            if not is_object(form):
                raise self.fail(f"{key}[{index}]", f"should be a table, such as [[{self._at(key)}]], is {_named(item)}")
            yield Table(form, self.where, f"{self._at(key)}[{index}]")

    def wordings(self, key: str) -> dict[str, tuple[str, ...]]:
        """Give lists of texts by names of the user's own, such as keys of wordings; none where it is not there."""
        inner = self.table(key)
        return {} if inner is None else {name: inner.texts(name) or () for name in inner.names_in()}

    def names_in(self) -> tuple[str, ...]:
        """Give the names of all members."""
        return tuple(self._form)

    def finish(self) -> None:
        """Refuse members that nobody asked for: a slip of the pen must not be lost in silence."""
        for key in self._form:
            if key not in self._asked:
                raise self.fail(
                    key,
                    f"is not known here{_nearest(key, self._asked)}; known are {', '.join(sorted(set(self._asked)))}",
                )


_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = 60
_SHORT.maxlevel = _SHORT.maxlist = _SHORT.maxdict = 2


def _day_of(found: object) -> date | None:
    try:
        return date.fromisoformat(found) if isinstance(found, str) else None
    except ValueError:
        return None


def _moment_of(found: object) -> datetime | None:
    try:
        return datetime.fromisoformat(found) if isinstance(found, str) else None
    except ValueError:
        return None


def _nearest(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, known, n=1)
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
    return f"{kind}: {_SHORT.repr(value)}"


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
    except (OSError, ValueError) as fault:  # a name with a NUL in it is a ValueError
        raise InvalidInputError(where, f"cannot be read: {getattr(fault, 'strerror', None) or fault}") from None
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
        form: object = json.loads(text, object_pairs_hook=_once)
        json.dumps(form, ensure_ascii=False).encode()
    except json.JSONDecodeError as fault:
        raise InvalidInputError(f"{where}:{fault.lineno}:{fault.colno}", f"is no JSON: {fault.msg}") from None
    except RecursionError:
        raise InvalidInputError(where, "is no JSON of ours: it is nested too deeply") from None
    except UnicodeEncodeError:
        raise InvalidInputError(where, "holds half a character, such as \\ud83d without what follows it") from None
    except ValueError as fault:
        raise InvalidInputError(where, f"is no JSON of ours: {fault}") from None
    return form


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Make an object as TOML does: what stands twice is an error, not the last one's win."""
    form: dict[str, object] = {}
    for key, value in pairs:
        if key in form:
            raise ValueError(f"{_SHORT.repr(key)} stands twice in one object")
        form[key] = value
    return form


def _toml(text: str, where: str) -> object:
    try:
        return tomllib.loads(text)
    except ValueError as fault:  # also a number with too many digits, which is no TOMLDecodeError
        hint = 'a line reads key = "value"'
        raise InvalidInputError(where, f"is no TOML: {fault}; {hint}") from None
    except RecursionError:
        raise InvalidInputError(where, "is no TOML of ours: it is nested too deeply") from None
