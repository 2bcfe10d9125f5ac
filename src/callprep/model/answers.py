"""How answers are taken: as one text, several, or typed; what only puts off is open.

Three states are told apart. None is open: not asked, or not answered. "None" in words says "asked, and there is none":
of a list an empty one, of all else the word itself, which `says_none` knows, which counts as an answer, and which is
told to nobody. All else is an answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeGuard, TypeVar, cast

import attrs

from callprep.errors import InvalidInputError

__all__ = ["NONE", "PUT_OFF", "day_or_text", "finite", "items", "of_text", "puts_off", "says_none", "text", "texts"]

_T = TypeVar("_T")

PUT_OFF = frozenset(
    (
        "|n/a|n.a|tba|tbc|tbd|t.b.a|t.b.c|t.b.d|see jd|see the jd|see job description|see the job description|"
        "to be announced|to be confirmed|to be decided|to be defined|to be determined|to be discussed|not yet known|"
        "not known yet|do not know yet|don't know yet"
    ).split("|")
)
"""What only puts off, in small letters: whoever fills a form so, or whichever program, has said nothing yet."""
_MARKS = " \t\n\r.!?…-–—_"  # a text of nothing else says nothing
NONE = "none"
"""The word for "asked, and there is none", wherever an answer is no list."""
_NONE = frozenset({NONE, "none at all", "there is none", "there are none"})


def puts_off(said: str) -> bool:
    """Tell whether a text says nothing yet: blank, dashes and question marks, or words such as "TBD" and "see JD"."""
    folded = said.strip(_MARKS).casefold()
    return not folded or " ".join(folded.replace("’", "'").split()) in PUT_OFF


def says_none(answer: object) -> bool:
    """Tell whether an answer says that there is none: the word, or a person, team or pay of which only that is told."""
    if isinstance(answer, str):
        return answer.strip().casefold().rstrip(".!") in _NONE
    kind: type = type(answer)
    if attrs.has(kind):
        told = [getattr(answer, field.name) for field in attrs.fields(kind) if _is_told(answer, field)]
        return len(told) == 1 and isinstance(told[0], str) and says_none(told[0])
    return False


def _is_told(answer: object, field: attrs.Attribute[object]) -> bool:
    return bool(getattr(answer, field.name) != field.default)


def text(given: str | None) -> str | None:
    """Take an answer; a blank one, or one that only puts off, is open. What is no text its class refuses."""
    if not _is_text(given):
        return given
    said = (given or "").strip()
    return None if puts_off(said) else said


def day_or_text(given: str | date | None) -> str | None:
    """Take a day, kept as its ISO text ("2026-05-09"), or words ("90 days")."""
    return given.isoformat() if isinstance(given, date) else text(given)


def items(given: str | Iterable[str | _T] | None, make: Callable[[str], _T]) -> tuple[_T, ...] | None:
    """Take one item or several, as texts or typed; a string is one item, never letters.

    A typed item alone is one as well. An empty list says that there is none, and so does the word alone; a list of
    nothing but blanks says nothing, and is open.
    """
    if given is None:
        return None
    several = tuple(given) if _is_several(given) else (cast("str | _T", given),)
    told = tuple(item for item in several if _told(item))
    if len(told) == 1 and isinstance(told[0], str) and says_none(told[0]):
        return ()
    made = tuple(make(item.strip()) if isinstance(item, str) else item for item in told)
    return made if made or not several else None


def _is_text(given: object) -> TypeGuard[str]:
    return isinstance(given, str)


def _is_several(given: object) -> bool:
    """Tell whether there may be several: a text and a mapping are one."""
    return isinstance(given, Iterable) and not isinstance(given, str | Mapping)


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
        InvalidInputError: The value is of another kind; the message names the field.
        ValueError: The value is not finite; the message names the field.
    """
    if not _is_number(value):
        raise InvalidInputError(attribute.name, f"should be a number, is {value!r:.60}")
    if not math.isfinite(value):
        raise ValueError(f"{attribute.name} should be a finite number, is {value}")


def _is_number(given: object) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool)
