"""What the reader of a form goes by: headings that end in a key, fences, notes, fields of a page, quoted mail.

The writer asks the same functions which lines of an answer would be taken for one of these, and puts such an answer
into a fence; so nothing within an answer needs an escape, and none is ever taken out of one.
"""

from __future__ import annotations

import re

import attrs

from callprep.formats.intake._questions import ASKED

__all__ = [
    "END",
    "FENCE",
    "KEYS",
    "QUESTION",
    "THANKS",
    "Marker",
    "closing",
    "depth_of",
    "field_marker",
    "folded",
    "heading_marker",
    "is_fence",
    "is_markup",
    "is_structural",
    "stripped",
    "without_lead",
    "wrapped_key",
]

END = "end"
"""The key of the last line of a form: what stands below it answers nothing."""
FENCE = "answer"
"""The word behind the backticks of a fence of ours."""
THANKS = "That is all, thank you."
"""What that line says."""
QUESTION = {**{ask.key: ask.text for ask in ASKED}, END: THANKS}
KEYS = frozenset(QUESTION)

_KEY = re.compile(r"[a-z][a-z_]*(?:\.[a-z_]+)?")
_LEAD = re.compile(r"\s*+(?P<hashes>#{1,6}(?!#)\s*+)?(?:\*\*)?(?:(?P<number>\d{1,3})[.)]\s++)?")
_INLINE = re.compile(r"\[([a-z][a-z_.]*)\][ \t]*:?(?:\*\*)?")
_FIELD = re.compile(r"([a-z][a-z_.]*)=")
_QUOTES = re.compile(r"(?: {0,3}>)*+")
_QUOTE = re.compile(r" {0,3}> ?")
_FENCE = re.compile(rf"\s*+(`{{3,}}){FENCE}\s*")
_OURS = re.compile(rf"^\s*(?:\*\(|`{{3,}}{FENCE}\s*$)|^-- $", re.MULTILINE)
_MARKUP = re.compile(r"<[A-Za-z/!?]|!\[|\]\(|^\s*(?:#|>|`{3}|~{3}|=+\s*$|-+\s*$|\[[^\]\n]*\]:)", re.MULTILINE)


_DEEPEST = 20  # levels of quoted mail; no talk has as many


@attrs.frozen
class Marker:
    """Where an answer begins: the key, what stood before it, and what of the answer stands on the same line."""

    key: str
    number: str
    before: str
    rest: str = ""
    is_field: bool = False

    @property
    def is_known(self) -> bool:
        """Whether there is such a question."""
        return self.key in KEYS


def folded(text: str) -> str:
    """Give a text with its blanks and line breaks made one blank each."""
    return " ".join(text.split())


def depth_of(line: str) -> int:
    """Count the quotation marks of mail before a line."""
    found = _QUOTES.match(line)
    return min(found[0].count(">"), _DEEPEST) if found else 0


def stripped(line: str, depth: int) -> str:
    """Give a line without that many quotation marks of mail."""
    for _ in range(depth):
        line = _QUOTE.sub("", line, count=1)
    return line


def heading_marker(line: str) -> Marker | None:
    """Read a line as the heading of a question: it ends in a key, and begins as a heading does or is our question.

    A heading with a key that nobody knows is one too.
    """
    found = _LEAD.match(line)
    hashes, number = (found["hashes"], found["number"] or "") if found else ("", "")
    body = line[found.end() :].rstrip() if found else line
    tail = body.rstrip(" :*")
    before, _, key = tail.removesuffix("]").rpartition("[")
    if tail.endswith("]") and _KEY.fullmatch(key):
        ours = QUESTION.get(key) == folded(before)
        if ours or hashes or (number and before.rstrip().endswith("?")):
            return Marker(key, number, folded(before))
    return _inline(body, number)


def _inline(body: str, number: str) -> Marker | None:
    """Read a heading with the answer behind it on the same line."""
    found = _INLINE.search(body)
    if found is None or QUESTION.get(found[1]) != folded(body[: found.start()]):
        return None
    return Marker(found[1], number, QUESTION[found[1]], body[found.end() :].strip())


def wrapped_key(line: str) -> Marker | None:
    """Read a line as the end of a heading that a mail program broke: whether it is one, the lines before it tell."""
    tail = line.rstrip(" :*")
    before, _, key = tail.removesuffix("]").rpartition("[")
    return Marker(key, "", folded(before)) if tail.endswith("]") and key in QUESTION else None


def without_lead(line: str) -> tuple[str, str]:
    """Give a line without the signs of a heading before it, and its number."""
    found = _LEAD.match(line)
    return (line[found.end() :], found["number"] or "") if found else (line, "")


def field_marker(line: str) -> Marker | None:
    """Read a line as browsers mail a field of a form: "impact=…"."""
    found = _FIELD.match(line)
    return Marker(found[1], "", "", line[found.end() :], is_field=True) if found and found[1] in KEYS else None


def is_fence(line: str) -> str:
    """Give the backticks of a line that opens a fence of ours; empty where it opens none."""
    found = _FENCE.fullmatch(line)
    return found[1] if found else ""


def closing(fence: str, line: str) -> bool:
    """Tell whether a line closes a fence."""
    return line.strip() == fence


def is_structural(block: str) -> bool:
    """Tell whether the reader would take a line of an answer for something else."""
    if _OURS.search(block):
        return True
    lines = [stripped(line, depth_of(line)) for line in block.split("\n")]
    return any(heading_marker(line) or wrapped_key(line) or field_marker(line) for line in lines)


def is_markup(block: str) -> bool:
    """Tell whether a program that shows Markdown would do more with an answer than show its words."""
    return _MARKUP.search(block) is not None
