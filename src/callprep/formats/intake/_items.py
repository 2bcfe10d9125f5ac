"""The items of a list as people write it: a line an item, with a bullet or without, or short names with commas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import attrs

from callprep.formats.intake._questions import NAMES, Ask
from callprep.formats.intake._spelling import PIPE, Piece, bare, has_bullet
from callprep.insight.sameness import is_country

__all__ = ["apart", "is_several", "items", "named_apart"]

_WRAPPED = 45  # characters: a line that long may go on in the next one, as mail programs break them
_MOST_WORDS = 3  # of a short name
_LEGAL = frozenset("inc llc ltd gmbh ag co corp plc bv sa srl spa kg se nv oy ab as pty limited corporation".split())
# A piece with one of these goes on with a sentence, or gives a choice: "Java, Kotlin or Scala" is no list of three.
_SENTENCE = frozenset(
    (
        "a also am an are as at be best better but by can do for from has have he i ideally if in including is it must "
        "need no nor not of on only or plus preferably should so such than that the their then they to two under until "
        "we well what when where which who whose with without would you"
    ).split()
)
_CODE = re.compile(r"[A-Z]{2}")
_AND = re.compile(r"^(?:and|&)\s+", re.IGNORECASE)
_LAST = re.compile(r"\s+(?:and|&)\s+")
_NOT_OF_A_NAME = re.compile(r"[:!?\"“”«»()|]|\.(?:\s|$)|\d{5}")


@attrs.frozen
class _Line:
    """A line of a list: whether it has a bullet, stands in from the margin, and has a blank line before it."""

    where: str
    text: str
    bullet: bool
    inset: bool
    gap: bool


def items(lines: Sequence[Piece], names_part: Callable[[str], bool]) -> Iterator[Piece]:
    """Give the items of a list, each on one line; one that mails broke over several is put together again.

    Every line is an item, but one that names a part, stands in under its item, or goes on with a line that was broken:
    it begins small, after a line that is long or, among bullets, after a bullet with words.
    """
    told = list(_marked(lines))
    bulleted = any(line.bullet for line in told)
    where, item, last = "", "", ""
    for line in told:
        part = names_part(line.text)
        if item and not line.bullet and (part or _goes_on(line, last, bulleted=bulleted)):
            item += f" {PIPE} {line.text}" if part else f" {line.text}"
        else:
            if item:
                yield where, item
            where, item = line.where, line.text
        last = line.text
    if item:
        yield where, item


def _goes_on(line: _Line, last: str, *, bulleted: bool) -> bool:
    if line.gap:
        return False
    small = line.text[0].islower() and not last.endswith((".", ";"))
    among_words = bulleted and len(last.split()) > 1
    return (line.inset and bulleted) or (small and (among_words or len(last) >= _WRAPPED))


def _marked(lines: Sequence[Piece]) -> Iterator[_Line]:
    gap = False
    for where, line in lines:
        text = bare(line).strip()
        if text:
            inset = line[:2].isspace()
            yield _Line(where, text, has_bullet(line), inset, gap)
        gap = not line.strip()


def apart(ask: Ask, item: str) -> tuple[str, ...]:
    """Give the items that stand on one line of an answer, where they are short names."""
    return named_apart(item, places=ask.key == "locations") if ask.key in NAMES and PIPE not in item else (item,)


def is_several(ask: Ask, item: str) -> bool:
    """Tell whether a text would be read as several items of an answer."""
    return len(apart(ask, item)) > 1


def named_apart(text: str, *, places: bool = False) -> tuple[str, ...]:
    """Take short names apart that stand with commas or semicolons; a sentence, or a choice, stays whole.

    Args:
        text: An item.
        places: Whether the names are of places: a town and its country ("Munich, Germany") are one.
    """
    if "," not in text and ";" not in text:
        return (text,)
    pieces = [_AND.sub("", piece.strip()) for piece in re.split(r"[,;]", text)]
    pieces = [*pieces[:-1], *_LAST.split(pieces[-1])]
    if len(pieces) > 1 and pieces[-1].casefold().rstrip(".") in _LEGAL:  # "Acme, Inc."
        return (text,)
    if not all(map(_is_name, pieces)) or (places and any(map(_is_region, pieces[1:]))):
        return (text,)
    return tuple(pieces)


def _is_name(piece: str) -> bool:
    words = piece.casefold().split()
    return 0 < len(words) <= _MOST_WORDS and not (_SENTENCE.intersection(words) or _NOT_OF_A_NAME.search(piece))


def _is_region(piece: str) -> bool:
    """Tell whether a piece says where another one is: a country, or the code of a state ("Portland, OR")."""
    return is_country(piece) or _CODE.fullmatch(piece) is not None
