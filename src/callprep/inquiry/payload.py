"""Untrusted JSON, read with types: every error names the path to the bad place."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NoReturn, cast

import attrs

from callprep.errors import UnreadableError

__all__ = ["Payload"]

_LONGEST_NUMBER = 20  # characters: what a counter of 64 bits can take, and little to convert
_MILLISECONDS_FROM = 100_000_000_000  # epoch seconds of the year 5138: anything above is milliseconds


@attrs.frozen
class Payload:
    """A place in a JSON document. Members are asked for by name and type, and come out as plain values.

    `path` is the place ("$.items[3]"), `url` where the document came from.
    """

    value: object
    path: str = "$"
    url: str = ""

    def at(self, *steps: str | int) -> Payload:
        """Go down by names and indexes.

        Raises:
            UnreadableError: A step leads nowhere.
        """
        here = self
        for step in steps:
            found = here.maybe(step)
            if found is None:
                here._fail(f"has no member {step!r}")
            here = found
        return here

    def maybe(self, step: str | int) -> Payload | None:
        """Go down one step; None where there is nothing, or null."""
        if isinstance(step, int):
            items = _list(self.value) or []
            inner = items[step] if -len(items) <= step < len(items) else None
            return None if inner is None else Payload(inner, f"{self.path}[{step}]", self.url)
        members = _dict(self.value)
        if members is None:
            self._fail(f"should be an object, is {_name(self.value)}")
        inner = members.get(step)
        return None if inner is None else Payload(inner, f"{self.path}.{step}", self.url)

    def __iter__(self) -> Iterator[Payload]:
        """Give the items of a list, null ones left out (connections of GraphQL hold them)."""
        items = _list(self.value)
        if items is None:
            self._fail(f"should be a list, is {_name(self.value)}")
        for index, item in enumerate(items):
            if item is not None:
                yield Payload(item, f"{self.path}[{index}]", self.url)

    def items(self, name: str) -> tuple[Payload, ...]:
        """Give the items of the list `name`; none where it is absent or null."""
        found = self.maybe(name)
        return () if found is None else tuple(found)

    def text(self, name: str) -> str:
        """Give a string that must be there and not be blank."""
        found = self.maybe_text(name)
        if found is None:
            self._fail(f"has no text {name!r}")
        return found

    def maybe_text(self, name: str) -> str | None:
        """Give a string, stripped; None where it is absent, null or blank."""
        found = self.maybe(name)
        if found is None:
            return None
        if not isinstance(found.value, str):
            found._fail(f"should be text, is {_name(found.value)}")  # noqa: SLF001 -- of our own kind
        return _clean(found.value) or None

    def number(self, name: str) -> int | None:
        """Give a whole number; None where it is absent or null. A fraction is cut; a text that is no number fails."""
        found = self.maybe(name)
        if found is None:
            return None
        value = found.value
        if isinstance(value, str) and value.strip().removeprefix("-").isdecimal() and len(value) <= _LONGEST_NUMBER:
            return int(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            found._fail(f"should be a number, is {_name(value)}")  # noqa: SLF001 -- of our own kind
        return int(value)

    def flag(self, name: str) -> bool | None:
        """Give true or false; None where it is absent or null."""
        found = self.maybe(name)
        if found is None:
            return None
        if not isinstance(found.value, bool):
            found._fail(f"should be true or false, is {_name(found.value)}")  # noqa: SLF001 -- of our own kind
        return found.value

    def texts(self, name: str) -> tuple[str, ...]:
        """Give the strings of a list, blank ones left out; none where it is absent or null."""
        found = self.maybe(name)
        if found is None:
            return ()
        told: list[str] = []
        for item in found:
            if not isinstance(item.value, str):
                item._fail(f"should be text, is {_name(item.value)}")  # noqa: SLF001 -- of our own kind
            told.append(_clean(item.value))
        return tuple(text for text in told if text)

    def moment(self, name: str) -> datetime | None:
        """Give a time, aware and in UTC: ISO 8601 text, or epoch seconds. None where absent, null or blank.

        A text without a zone is taken for UTC, a number above that of the year 5138 for milliseconds.

        Raises:
            UnreadableError: It is there and is no time.
        """
        found = self.maybe(name)
        if found is None or (isinstance(found.value, str) and not found.value.strip()):
            return None
        try:
            return _moment(found.value)
        except (ValueError, OverflowError, OSError):
            found._fail(f"should be a time, is {str(found.value)[:40]!r}")  # noqa: SLF001 -- of our own kind

    def _fail(self, what: str) -> NoReturn:
        message = f"{self.path} {what}"
        raise UnreadableError(message, self.url)


def _list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _dict(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _moment(value: object) -> datetime:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
        return datetime.fromtimestamp(seconds, UTC)
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 -- one kind of fault for the caller, whatever is wrong with it
    read = datetime.fromisoformat(value.strip())
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)


def _clean(text: str) -> str:
    """Fold white space at the ends and drop what no text should hold: NUL and lone surrogates."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def _name(value: object) -> str:
    names: dict[type, str] = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        type(None): "nothing",
    }
    return names.get(type(value), "a number")
