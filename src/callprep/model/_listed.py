"""Lists of texts by name, as people give them: wordings of a tone, words of a house."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TypeAlias, cast

from callprep.errors import InvalidInputError

__all__ = ["Given", "Listed", "listed", "refuse_unknown", "with_whole_parts"]

_A_PART = re.compile(r"\{\w+\}")

Listed: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Names with their texts, in the order they were given."""

Given: TypeAlias = Mapping[str, Iterable[str]] | Iterable[tuple[str, Iterable[str]]]
"""The same as a mapping or as pairs."""


def listed(where: str, given: Given) -> Listed:
    """Take lists of texts by name.

    Args:
        where: What they are, for the message.
        given: A mapping or pairs.

    Raises:
        InvalidInputError: A list is none, or a text, empty, or holds a blank or something else than texts.
    """
    pairs = cast("Iterable[tuple[str, object]]", given.items() if isinstance(given, Mapping) else given)
    return tuple((name, _texts(where, name, told)) for name, told in pairs)


def _texts(where: str, name: str, told: object) -> tuple[str, ...]:
    if isinstance(told, str):
        raise InvalidInputError(where, f"{name!r} takes a list, not a text: write [{told!r:.60}]")
    if not isinstance(told, Iterable) or isinstance(told, Mapping):
        raise InvalidInputError(where, f"{name!r} takes a list of texts, is {told!r:.60}")
    given = tuple(cast("Iterable[object]", told))
    if not given:
        raise InvalidInputError(where, f"the list of {name!r} is empty: leave it out, or give it a text")
    texts = tuple(text for text in given if isinstance(text, str))
    if len(texts) < len(given):
        raise InvalidInputError(where, f"the list of {name!r} holds something else than texts")
    if not all(map(str.strip, texts)):
        raise InvalidInputError(where, f"the list of {name!r} holds an empty text: leave it out")
    return texts


def with_whole_parts(where: str, told: Listed) -> Listed:
    """Give wordings of which each brace is of a part to fill in, "{minutes}".

    Raises:
        InvalidInputError: One has another brace, which would be read out; the message quotes it.
    """
    for name, texts in told:
        for text in texts:
            if set(_A_PART.sub("", text)) & {"{", "}"}:
                due = "is for a part to fill in, and has its name alone in it, such as {minutes}"
                raise InvalidInputError(where, f"a brace {due}; {name!r} has {text!r:.60}")
    return told


def refuse_unknown(where: str, told: Listed, known: Iterable[str]) -> None:
    """Refuse a name that nothing goes by: a slip of the pen must not be lost in silence.

    Raises:
        InvalidInputError: There is no such name; the message has the nearest one.
    """
    names = sorted(known)
    for name, _ in told:
        if name not in names:
            (near,) = get_close_matches(name, names, n=1, cutoff=0.0)
            raise InvalidInputError(where, f"there is no {name!r:.60}; did you mean {near!r}?")
