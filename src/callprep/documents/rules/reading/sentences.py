"""Where sentences end: at a stop, a question mark or a line break, and not behind "Dr." or within "Node.js"."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["pieces"]

# a run of stops is looked at once, from its first one on, so that time stays linear
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”»'’)\]]*+(?=\s|$)|\n++")
_SHORTENED = frozenset(
    "approx co corp dept dr e.g eg etc fig i.e ie inc jr ltd mr mrs ms mx nr prof resp sr st vs plc".split()
)
_GOES_ON = re.compile(r"[ \t]+[a-z(&,]")
_NAMED = frozenset("dr mr mrs ms mx prof st nr fig approx e.g i.e eg ie vs dept resp".split())
"""What a name or a number follows, so that a capital behind it begins no sentence."""
_GOES_ON_AT = re.compile(  # "3.30 p.m. Irish time", "10 a.m. on Friday"
    r"[ \t]+(?:[a-z(&,]|[A-Z][\w-]+ (?:[a-z]+ )?time\b|[A-Z]{1,4}T\b|UTC\b)|[,;:?)]"
)
_BEFORE_NUMBERS = frozenset("no art sec para kl pp vol ext tel abs nos".split())
_NUMBER = re.compile(r"[ \t]*\d")


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the places of the sentences between two places of a text, without the space around them."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.group()[0] != "\n" and _is_no_end(text, match):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _is_no_end(text: str, stop: re.Match[str]) -> bool:
    if stop.group().startswith("…"):  # something is left out: «Oil return …» goes on
        return _GOES_ON.match(text, stop.end()) is not None
    if not stop.group().startswith(".") or stop.group().startswith(".."):
        return False
    word = _before(text, stop.start()).casefold()
    if word in _NAMED or (len(word) == 1 and word.isalpha() and word != "i"):
        return True
    if word in {"a.m", "p.m"}:
        return _GOES_ON_AT.match(text, stop.end()) is not None
    if word in _BEFORE_NUMBERS:  # "No. 7", and not "To London? No. To Leeds."
        return _NUMBER.match(text, stop.end()) is not None
    return word in _SHORTENED and _GOES_ON.match(text, stop.end()) is not None


def _before(text: str, place: int) -> str:
    """Give the word that ends at a place, as far as a shortened one can be long."""
    head = text[max(0, place - 12) : place]
    return re.split(r"[\s(“«\"]", head)[-1]


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
