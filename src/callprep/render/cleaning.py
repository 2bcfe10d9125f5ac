"""Text and addresses from strangers, made fit to be looked at: on one line, in NFC, nothing hidden, http(s) alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote, urlsplit, urlunsplit

__all__ = ["address", "cut", "shown", "web_address"]

_LONGEST_TEXT = 20_000
_LONGEST_ADDRESS = 2000
# Format characters hide or turn text around; joiners alone are letters' business (Persian, emoji).
_HIDDEN = {"Cc", "Cf", "Co", "Cs"}
_JOINERS = "\u200c\u200d"
_FILLERS = "\u115f\u1160\u3164\uffa0"
_TAGS = range(0xE0000, 0xE1000)
_NO_CHARACTERS = range(0xFDD0, 0xFDF0)
# Vietnamese, Thai and Tibetan stack three marks at most; towers of them run over the lines above and below.
_MOST_MARKS = 4
_CONTROL_SEQUENCE = re.compile(
    r"(?:\x1b\]|\x9d)[^\x07\x1b\x9c\x9d]*+(?:\x07|\x1b\\|\x9c)"  # OSC: a title, a link, up to its end
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor
    r"|\x1b[ -/]*[0-~]"  # the short ones
)
_HOST = re.compile(r"(?:[\w.-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?")
_SAFE = "%/:=&?~+!$,;@-._"


def shown(text: str, otherwise: str = "") -> str:
    """Give a text on one line, in NFC, without control sequences, bidi marks, tags and other hidden characters.

    What has nothing to look at becomes `otherwise`.
    """
    head = text[:_LONGEST_TEXT]
    if head.isascii() and head.isprintable():  # most texts are, and are quickly done with
        return " ".join(head.split()) or otherwise
    whole = unicodedata.normalize("NFC", _CONTROL_SEQUENCE.sub("", head))
    return " ".join("".join(_visible(whole)).split()) or otherwise


def _visible(text: str) -> Iterator[str]:
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        if character.isspace():
            yield " "
        elif marks <= _MOST_MARKS and not _is_hidden(character):
            yield character


def _is_hidden(character: str) -> bool:
    if character.isascii():
        return not character.isprintable()
    code = ord(character)
    if character in _JOINERS:
        return False
    outside = code in _TAGS or code in _NO_CHARACTERS or code & 0xFFFE == 0xFFFE  # noqa: PLR2004 -- Unicode 23.7: the last two of every plane are no characters
    return outside or character in _FILLERS or unicodedata.category(character) in _HIDDEN


def cut(text: str, longest: int) -> str:
    """Shorten a text to `longest` characters, at a word of the second half where one ends there, with an ellipsis."""
    if len(text) <= longest:
        return text
    word = text.rfind(" ", longest // 2, longest - 1)
    return f"{text[:word]} …" if word > 0 else f"{text[: longest - 1]}…"


def web_address(url: str) -> str:
    """Give an address that may stand in a link; empty for what is not plain http(s), or names a user.

    What could end an attribute or a Markdown link is percent-encoded.
    """
    if len(url) > _LONGEST_ADDRESS:
        return ""
    try:
        parts = urlsplit(url.strip())
        path, query, fragment = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    except ValueError:  # broken brackets, characters that IDNA would turn into delimiters, lone surrogates
        return ""
    host = parts.netloc.lower()
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host):
        return ""
    return urlunsplit((parts.scheme, host, path, query, fragment))


def address(url: str) -> str:
    """Give a web address as one reads it: without scheme, "www." and last slash."""
    return shown(web_address(url).partition("://")[2].removeprefix("www.").rstrip("/"))
