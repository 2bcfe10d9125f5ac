"""How an answer with parts is spelled on one line: pieces between separators, each literal unless it must be quoted.

A piece stands as it is. Only what the reader would take for something else (a separator, a line break, a word such
as "none") is written as a JSON string; and only such a string is read as one, so that quotation marks of people's own
stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator

from callprep.model import answers
from callprep.model.answers import NONE

__all__ = [
    "COMMA",
    "LINE",
    "NONE",
    "PIPE",
    "SEMICOLON",
    "SLASH",
    "Piece",
    "Taken",
    "bare",
    "cleaned",
    "has_bullet",
    "is_fragile",
    "is_none",
    "is_open",
    "joined",
    "quoted",
    "quoted_prose",
    "split",
    "unquoted",
    "unquoted_prose",
]

LINE, PIPE, SEMICOLON, SLASH, COMMA = "\n", "|", ";", " / ", " , "
"""What separates, from the outside in: items, parts, items of a part, parts of such an item, items of such a part."""

Piece = tuple[str, str]
"""Where a piece of an answer stands, and its text."""
_NONE = frozenset({"no one", "nobody", "nothing"})
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"')
_BEFORE_STRING = re.compile(r"\s*+(?:\w++\s*+:)?\s*+(?=\")")
_AFTER_STRING = re.compile(r"\s*+(?P<separator>[|;/,]|\Z)")
# What has no business in an answer: controls, halves of characters, and what turns the direction of a line, by which
# words can be shown in another order than they have (Unicode TR 36, 3.3). The marks of right-to-left scripts stay.
_HARMFUL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# What does not survive mails, forms and editors: control characters, line ends of all kinds, half characters.
_FRAGILE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_SIGN = r"(?:[-*•–—+◦▪▫●○■□‣∙·►▶➤→☐☑☒✓✔✗✘]|\d{1,9}[.)]|\[[ xX]?\])(?=\s|\Z)"
_BULLET = re.compile(rf"\s*+{_SIGN}\s*+(?:{_SIGN}\s*+)?")  # also "- [ ] Kotlin" and "1. • Kotlin"

Taken = Callable[[str], bool]
"""Says of a piece that it would be read as something else where it stands."""


def _free(piece: str) -> bool:
    del piece
    return False


def bare(line: str) -> str:
    """Give a line without the bullet or number before it."""
    found = _BULLET.match(line)
    return line[found.end() :] if found else line


def has_bullet(line: str) -> bool:
    """Tell whether a line begins an item of a list."""
    return _BULLET.match(line) is not None


def is_none(text: str) -> bool:
    """Tell whether somebody says that there is none, in one of the words that people have for it."""
    return answers.says_none(text) or text.strip().casefold().rstrip(".!") in _NONE


def cleaned(text: str) -> str:
    """Give a text without controls, and without signs that turn the direction of a line."""
    return _HARMFUL.sub("", text)


def is_open(text: str) -> bool:
    """Tell whether a text says nothing: blank, or words that only put off ("TBD")."""
    return answers.text(text) is None


def is_fragile(text: str) -> bool:
    """Tell whether a text holds characters that mails, forms or editors change."""
    return _FRAGILE.search(text) is not None


def quoted(text: str, separator: str, taken: Taken = _free) -> str:
    """Spell a piece: as it is where it is read back so, else as a JSON string."""
    return _json(text) if _must_be_quoted(text, separator, taken) else text


def unquoted(piece: str, separator: str, taken: Taken = _free) -> str:
    """Read a piece that `quoted` spelled; what people put into quotation marks of their own keeps them."""
    piece = piece.strip()
    inner = _inner(piece)
    return cleaned(piece if inner is None or not _must_be_quoted(inner, separator, taken) else inner)


def quoted_prose(text: str) -> str:
    """Spell prose, which may have several lines: as it is, unless it would not come through."""
    return _json(text) if _must_be_quoted_prose(text) else text


def unquoted_prose(text: str) -> str:
    """Read prose that `quoted_prose` spelled."""
    inner = _inner(text)
    return cleaned(text if inner is None or not _must_be_quoted_prose(inner) else inner)


def _must_be_quoted_prose(text: str) -> bool:
    if is_fragile(text) or is_open(text) or text != text.strip():
        return True
    inner = _inner(text)
    return inner is not None and _must_be_quoted_prose(inner)


def _must_be_quoted(text: str, separator: str, taken: Taken) -> bool:
    edge = separator.strip()
    if LINE in text or separator in text or (edge and (text.startswith(edge) or text.endswith(edge))):
        return True
    if _must_be_quoted_prose(text) or is_none(text) or has_bullet(text) or taken(text):
        return True
    inner = _inner(text)
    return inner is not None and _must_be_quoted(inner, separator, taken)


def _inner(piece: str) -> str | None:
    """Give the text of a JSON string; None where the piece is none."""
    if not _STRING.fullmatch(piece):
        return None
    try:
        text: str = json.loads(piece)
    except ValueError:
        return None
    return text


def _json(text: str) -> str:
    return _FRAGILE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def joined(pieces: Iterable[str], separator: str) -> str:
    """Put pieces behind one another."""
    between = (
        separator if separator.startswith(" ") else f"{separator} " if separator == SEMICOLON else f" {separator} "
    )
    return between.join(pieces)


def split(text: str, separator: str) -> Iterator[str]:
    """Take pieces apart; a separator within a quoted piece is part of it."""
    start = 0
    while True:
        end = text.find(separator, _after_string(text, start, separator))
        if end < 0:
            yield text[start:]
            return
        yield text[start:end]
        start = end + len(separator)


def _after_string(text: str, start: int, separator: str) -> int:
    """Give where a quoted piece that begins here ends; `start` itself where none begins, or more follows it."""
    before = _BEFORE_STRING.match(text, start)
    string = _STRING.match(text, before.end()) if before else None
    after = _AFTER_STRING.match(text, string.end()) if string else None
    ends_here = after is not None and after["separator"] in {"", separator.strip()}
    return string.end() if string and ends_here else start
