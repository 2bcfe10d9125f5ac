"""What the reader of a form goes by: headings that end in a key, fences, notes, fields of a page, quoted mail.

The writer asks the same functions which lines of an answer would be taken for one of these, and puts such an answer
into a fence; so nothing within an answer needs an escape, and none is ever taken out of one.
"""

from __future__ import annotations

import enum
import re

import attrs

from callprep.formats.intake._worded import END, KEYS, QUESTION, THANKS, asked_by, damaged_key, unescaped

__all__ = [
    "END",
    "FENCE",
    "KEYS",
    "QUESTION",
    "THANKS",
    "Kind",
    "Marker",
    "closing",
    "depth_of",
    "field_marker",
    "folded",
    "heading_marker",
    "is_fence",
    "is_markup",
    "is_structural",
    "opens_fence",
    "stripped",
    "without_lead",
    "wrapped_key",
]

FENCE = "answer"
"""The word behind the backticks of a fence of ours."""
_KEY = re.compile(r"[a-z][a-z_]*(?:\.[a-z_]+)?")
_LEAD = re.compile(r"\s*+(?P<hashes>#{1,6}(?!#)\s*+)?(?:\*\*)?(?:(?P<number>\d{1,3})[.)]\s++)?")
_INLINE = re.compile(r"\[([a-z][a-z_.]*)\][ \t]*:?(?:\*\*)?")
_FIELD = re.compile(r"(?:\[(?P<key>[a-z][a-z_.]*)\]|(?P<bare>[a-z][a-z_.]*))=")
_PLAIN_FENCE = re.compile(r" {0,3}(`{3,}+|~{3,}+)[^`]*+")
_QUOTES = re.compile(r"(?: {0,3}>)*+")
_QUOTE = re.compile(r" {0,3}> ?")
_FENCE = re.compile(rf"\s*+(`{{3,}}){FENCE}\s*")
# A blank of these is none that ends a line: over many blank lines they would else be read from each of them anew.
_OURS = re.compile(rf"^[^\S\n]*+(?:\*\(|`{{3,}}{FENCE}[^\S\n]*+$)|^-- $", re.MULTILINE)
_MARKUP = re.compile(
    r"<[A-Za-z/!?]|!\[|\]\(|^[^\S\n]*+(?:#|>|`{3}|~{3}|=++[^\S\n]*+$|-++[^\S\n]*+$|\[[^\]\n]*+\]:)", re.MULTILINE
)


_DEEPEST = 20  # levels of quoted mail; no talk has as many


class Kind(enum.Enum):
    """What begins an answer: a heading, a field as our page mails it, or a field as people type it."""

    HEADING = "heading"
    FIELD = "[key]="
    TYPED = "key="


@attrs.frozen
class Marker:
    """Where an answer begins: the key, what stood before it, and what of the answer stands on the same line.

    It `is_sure` unless it was known by its words alone, without the signs of a heading before them. `by_hint` it was
    known where only the hint under it is ours; its key is empty where that is the hint of several questions.
    """

    key: str
    number: str
    before: str
    rest: str = ""
    kind: Kind = Kind.HEADING
    is_sure: bool = True
    by_hint: bool = False

    @property
    def is_known(self) -> bool:
        """Whether there is such a question."""
        return self.key in KEYS

    @property
    def is_ours(self) -> bool:
        """Whether it stands there as our form has it, word for word."""
        return self.before == QUESTION.get(self.key)


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

    A heading with a key that nobody knows is one too, and so is one with our words and no key, or with a damaged one.
    """
    if not line.strip():
        return None
    keyed = _with_key(line) or _with_key(unescaped(line))
    return keyed if keyed and keyed.is_known else _by_words(unescaped(line)) or keyed


def _by_words(line: str) -> Marker | None:
    found = _LEAD.match(line)
    hashes, number = (found["hashes"], found["number"] or "") if found else ("", "")
    body = line[found.end() :].rstrip() if found else line.rstrip()
    asked = asked_by(body)
    if asked is None:
        key = damaged_key(body) if hashes else ""
        return Marker(key, number, folded(body)) if key else None
    key, rest = asked
    if rest.startswith("|") or (rest and not (hashes or number)):
        return None  # a part of an answer stands behind it, or a sentence goes on
    return Marker(key, number, QUESTION[key], rest, is_sure=bool(hashes))


def _with_key(line: str) -> Marker | None:
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
    """Read a line as a field of a form: "[impact]=…" as browsers mail ours, or "impact=…" as people type it."""
    found = _FIELD.match(line)
    key = (found["key"] or found["bare"]) if found else ""
    if found is None or key not in KEYS:
        return None
    return Marker(key, "", "", line[found.end() :], Kind.FIELD if found["key"] else Kind.TYPED)


def is_fence(line: str) -> str:
    """Give the backticks of a line that opens a fence of ours; empty where it opens none."""
    found = _FENCE.fullmatch(line)
    return found[1] if found else ""


def opens_fence(line: str) -> str:
    """Give the signs of a line that opens or closes a fence of people's own; empty where it does not."""
    found = _PLAIN_FENCE.fullmatch(line)
    return found[1] if found else ""


def closing(fence: str, line: str) -> bool:
    """Tell whether a line closes a fence."""
    told = line.strip()
    return told.startswith(fence) and not told.strip(fence[0])


def is_structural(block: str) -> bool:
    """Tell whether the reader would take a line of an answer for something else."""
    if _OURS.search(block):
        return True
    lines = [stripped(line, depth_of(line)) for line in block.split("\n")]
    return any(heading_marker(line) or wrapped_key(line) or field_marker(line) for line in lines)


def is_markup(block: str) -> bool:
    """Tell whether a program that shows Markdown would do more with an answer than show its words."""
    return _MARKUP.search(block) is not None
