"""Questions known by their words: a heading whose key was damaged or deleted still says what it asks.

Without this an answer below such a heading would run on in the answer above it, which others may hear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from callprep.formats.intake._questions import ASKED

__all__ = [
    "END",
    "KEYS",
    "QUESTION",
    "THANKS",
    "Asked",
    "asked_by",
    "begins",
    "damaged_key",
    "is_rest_of_key",
    "key_in",
    "unescaped",
]

END = "end"
"""The key of the last line of a form: what stands below it answers nothing."""
THANKS = "That is all, thank you."
"""What that line says."""
QUESTION: Mapping[str, str] = {**{ask.key: ask.text for ask in ASKED}, END: THANKS}
KEYS = frozenset(QUESTION)

Asked = tuple[str, str]
"""The key of a question, and what stands behind it on its line."""

_TOKEN = re.compile(r"[^\W_]+")
_LONGEST = 400  # characters; no question is half as long
_FEWEST = 2  # words of a question
_ESCAPED = re.compile(r"\\([\\\[\](){}_#.*!?:+-])")
_STOP = re.compile(r"^[?!.:*_]*+\s*+")
_SQUARE = re.compile(r"\[(?P<key>[^\[\]]{0,40})\]\s*+:?\**\s*+")
_ROUND = re.compile(r"\((?P<key>[\w .-]{1,40})\)\s*+:?\**\s*+")
_HALF = re.compile(r"\[?(?P<key>[\w .-]{1,40})\]?:?\**\s*+")
_DAMAGED = re.compile(r"(?:\[(?P<key>[\w .-]{1,40})\]?|\s(?P<end>[\w.-]{1,40})\])\s*+$")


def unescaped(line: str) -> str:
    r"""Give a line without the backslashes that some editors of Markdown set ("3\. Why\? \[reason\_note\]")."""
    return _ESCAPED.sub(r"\1", line)


def key_in(told: str) -> str:
    """Give the key that somebody meant: "reason note", "Reason_Note"; empty where there is none like that."""
    key = re.sub(r"[\s-]+", "_", told.strip().casefold())
    return key if key in KEYS else ""


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text.casefold()))


def _by_start() -> Iterator[tuple[tuple[str, ...], list[tuple[tuple[str, ...], str]]]]:
    words = sorted(
        ((_tokens(text), key) for key, text in QUESTION.items()), reverse=True, key=lambda pair: len(pair[0])
    )
    for start in {told[:_FEWEST] for told, _ in words}:
        yield start, [pair for pair in words if pair[0][:_FEWEST] == start]


_BY_START = dict(_by_start())


def asked_by(text: str) -> Asked | None:
    """Give the question that a text begins with, whatever became of the key behind it; None where it is none."""
    if not text[:1].isalnum():
        return None
    found = list(_TOKEN.finditer(text[:_LONGEST].casefold()))
    told = tuple(token[0] for token in found)
    for words, key in _BY_START.get(told[:_FEWEST], ()):
        if told[: len(words)] == words:
            return key, _behind(text[found[len(words) - 1].end() :], key)
    return None


def begins(text: str) -> bool:
    """Tell whether a text is the beginning of a question, whose other words may stand on the next line."""
    told = _tokens(text[:_LONGEST])
    return len(told) >= _FEWEST and any(
        len(told) < len(words) and words[: len(told)] == told for words, _ in _BY_START.get(told[:_FEWEST], ())
    )


def _behind(rest: str, key: str) -> str:
    """Give what of an answer stands behind a question, without what is left of its key."""
    rest = _STOP.sub("", rest, count=1)
    square, rounded, half = _SQUARE.match(rest), _ROUND.match(rest), _HALF.fullmatch(rest)
    if square:
        return rest[square.end() :].strip()
    if rounded and key_in(rounded["key"]):
        return rest[rounded.end() :].strip()
    is_key = half is not None and ("[" in rest or "]" in rest or key_in(half["key"]) == key)
    return "" if is_key or not rest.strip("[]() ") else rest.strip()


def is_rest_of_key(line: str, key: str) -> bool:
    """Tell whether a line is nothing but a key, or the end of one, that a mail program broke off its heading."""
    told = unescaped(line).strip().rstrip(":*")
    letters, of_key = (re.sub(r"[^a-z]", "", text.casefold()) for text in (told, key))
    brackets = told.startswith(("[", "(")), told.endswith(("]", ")"))
    if not letters or len(told) > _LONGEST_KEY:
        return told in {"[", "]", "[]"}
    is_like_it = SequenceMatcher(None, letters, of_key).ratio() > _ALIKE and not any(map(str.isspace, told))
    return letters == of_key or (all(brackets) and is_like_it) or (brackets[1] and of_key.endswith(letters))


_LONGEST_KEY = 60
_ALIKE = 0.8  # of the letters of a key with a slip of the pen


def damaged_key(body: str) -> str:
    """Give the key that a heading of other words ends in: spelled freely, or with one of its brackets gone."""
    found = _DAMAGED.search(body[-_LONGEST:].rstrip(" :*"))
    return key_in(found["key"] or found["end"]) if found else ""
