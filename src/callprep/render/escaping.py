"""Texts in the spelling of their format: escaped for Markdown, wrapped for a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

__all__ = ["columns", "commonmark", "wrapped"]

_WIDTH = 80
# Every character that could begin markup inside a line, and those that do only beside certain others: "(" after "]",
# "!" before "[", "&" of an entity, and what GitHub's dialect takes for a bare link.
_SPECIAL = re.compile(
    r"[\\`*_\[\]<>#|~$]|(?<=\])\(|!(?=\[)|&(?=#?\w{1,32};)|(?<=http):(?=//)|(?<=https):(?=//)|(?<=www)\.", re.IGNORECASE
)
_START = re.compile(r"[-+=]|(?P<number>[0-9]{1,9})(?=[.)])")


def commonmark(text: str) -> str:
    """Escape a text on one line so that CommonMark, and GitHub's dialect of it, show it literally."""
    escaped = _SPECIAL.sub(r"\\\g<0>", text)
    start = _START.match(escaped)
    if start is None:
        return escaped
    if start["number"]:
        return f"{start['number']}\\{escaped[start.end() :]}"
    return f"\\{escaped}"


def columns(text: str) -> int:
    """Count the columns a text takes in a terminal: wide letters two, combining marks and joiners none."""
    return len(text) if text.isascii() else sum(map(_column, text))


def _column(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def wrapped(text: str, first: str = "", rest: str = "", width: int = _WIDTH) -> str:
    """Fill a text into lines of at most `width` columns; `first` and `rest` stand before the first line and the others.

    A word longer than a line is broken.
    """
    lines, room = [first], width - columns(first)
    empty = True
    for word in _pieces(text, width - max(columns(first), columns(rest))):
        need = columns(word) + (0 if empty else 1)
        if need > room:
            lines.append(rest)
            room, need, empty = width - columns(rest), columns(word), True
        lines[-1] += word if empty else f" {word}"
        room -= need
        empty = False
    return "\n".join(line.rstrip() for line in lines)


def _pieces(text: str, longest: int) -> Iterator[str]:
    for word in text.split():
        if columns(word) <= longest:
            yield word
            continue
        piece, taken = "", 0
        for character in word:
            column = _column(character)
            if taken + column > longest:
                yield piece
                piece, taken = "", 0
            piece, taken = piece + character, taken + column
        yield piece
