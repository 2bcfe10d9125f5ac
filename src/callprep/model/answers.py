"""How answers are taken: as one text, several, or typed; what only puts off is open.

Three states are told apart: None is open, an empty list says "asked, and there is none", all else is an answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

import attrs

__all__ = ["day_or_text", "finite", "items", "of_text", "text", "texts"]

_T = TypeVar("_T")

_NO_ANSWER = frozenset({"", "-", "?", "n/a", "tba", "tbc", "tbd", "see jd", "to be discussed"})


def text(given: str | None) -> str | None:
    """Take an answer; a blank one, or one that only puts off, is open."""
    said = (given or "").strip()
    return None if said.casefold().rstrip(".!") in _NO_ANSWER else said


def day_or_text(given: str | date | None) -> str | None:
    """Take a day, kept as its ISO text ("2026-05-09"), or words ("90 days")."""
    return given.isoformat() if isinstance(given, date) else text(given)


def items(given: str | Iterable[str | _T] | None, make: Callable[[str], _T]) -> tuple[_T, ...] | None:
    """Take one item or several, as texts or typed; a string is one item, never letters.

    An empty list says that there is none; a list of nothing but blanks says nothing, and is open.
    """
    if given is None:
        return None
    several = (given,) if isinstance(given, str) else tuple(given)
    made = tuple(make(item.strip()) if isinstance(item, str) else item for item in several if _told(item))
    return made if made or not several else None


def _told(item: object) -> bool:
    return not isinstance(item, str) or text(item) is not None


def texts(given: str | Iterable[str] | None) -> tuple[str, ...] | None:
    """Take one text or several."""
    return items(given, str)


def of_text(given: str | _T | None, make: Callable[[str], _T]) -> _T | None:
    """Take a text for a value of its own, or the value; a text that only puts off is open."""
    if not isinstance(given, str):
        return given
    said = text(given)
    return None if said is None else make(said)


def finite(_: object, attribute: attrs.Attribute[float], value: float) -> None:
    """Refuse what is no number.

    Raises:
        ValueError: The value is not finite; the message names the field.
    """
    if not math.isfinite(value):
        raise ValueError(f"{attribute.name} should be a finite number, is {value}")
