"""The line ledger: every line names the facts it rests on, so that a fact taken away takes exactly its lines along."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import attrs

from callprep.documents.cleaning import visible
from callprep.errors import InvalidInputError
from callprep.model._checked import unseen
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.saying import Form
from callprep.model.shapes import is_list

__all__ = [
    "Citable",
    "Line",
    "Need",
    "Passage",
    "ask",
    "know",
    "line",
    "passage",
    "ref",
    "sentence",
]

_T = TypeVar("_T")


@attrs.frozen
class Line:
    """One line of a document.

    `cites` are evidence ids and field references ("opportunity.growth"); `offers` are the topics it presents as new to
    the candidate; `when` is the reaction or question that it answers, None on the main line of the call. `by` names a
    machine that worded it ("machine: NAME"); None is our own wording.
    """

    text: str
    cites: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    form: Form = Form.SAY
    when: str | None = None
    by: str | None = None

    def __str__(self) -> str:
        """Give the text."""
        return self.text


@attrs.frozen
class Need:
    """A question to settle before the call: to whom it goes, and what stays unsaid until then.

    Without an addressee it goes to the hiring manager: an outline puts that in, in the language of the caller.
    """

    question: str = attrs.field(converter=visible)
    to: str = attrs.field(default="", converter=visible)
    blocks: str = attrs.field(default="", converter=visible)
    field: str = ""

    def __str__(self) -> str:
        """Give the question with its addressee."""
        return f"{self.to}: {self.question}" if self.to else self.question


@attrs.frozen
class Passage:
    """The lines one section wrote, and the needs it met on the way."""

    lines: tuple[Line, ...] = ()
    needs: tuple[Need, ...] = ()


Citable = Evidence[Fact] | str
"""What a line may rest on: a piece of evidence, or a reference made by `ref`."""


def line(
    text: str,
    *,
    cites: Iterable[Citable] = (),
    offers: Iterable[str] = (),
    form: Form = Form.SAY,
    when: str | None = None,
) -> Line:
    """Make a line, on one line and without what hides or turns; evidence is cited by its id, nothing twice.

    Raises:
        InvalidInputError: The text is empty or none, or what it cites or offers is no list of such.
    """
    words = unseen(text)
    if not isinstance(words, str) or not words.strip():
        told = "should have a text; leave a line out that has none: `passage(line(text) if text else None)`"
        raise InvalidInputError("line", f"{told}; is {words!r:.60}")
    ids = (cited if isinstance(cited, str) else cited.id for cited in _several("cites", cites, (str, Evidence)))
    shown = None if when is None else visible(when)
    return Line(visible(text), tuple(dict.fromkeys(ids)), tuple(_several("offers", offers, (str,))), form, shown)


def _several(name: str, given: Iterable[_T], kinds: tuple[type, ...]) -> tuple[_T, ...]:
    """Take a list; a text in its place would be taken letter by letter."""
    kind = "evidence or references" if Evidence in kinds else "topics"
    told = unseen(given)
    if isinstance(told, kinds) or not isinstance(told, Iterable):
        raise InvalidInputError(f"line {name}", f"takes a list of {kind}: write {name}=[{told!r:.60}]")
    items = tuple(given)
    for item in items:
        if not isinstance(item, kinds):
            raise InvalidInputError(f"line {name}", f"takes a list of {kind}, and {item!r:.60} is neither")
    return items


def ask(text: str, *, cites: Iterable[Citable] = (), when: str | None = None) -> Line:
    """Make a question."""
    return line(text, cites=cites, form=Form.ASK, when=when)


def know(text: str, *, cites: Iterable[Citable] = (), when: str | None = None) -> Line:
    """Make a line that is only to be known, never said."""
    return line(text, cites=cites, form=Form.KNOW, when=when)


def passage(*parts: Line | Need | None) -> Passage | None:
    """Gather lines and needs, leaving out what is None; nothing at all gives None.

    Raises:
        InvalidInputError: A part is neither: what was meant to be said would be lost in silence.
    """
    for part in parts:
        _check_part(part)
    lines = tuple(part for part in parts if isinstance(part, Line))
    needs = tuple(part for part in parts if isinstance(part, Need))
    return Passage(lines, needs) if lines or needs else None


def _check_part(part: object) -> None:
    if part is not None and not isinstance(part, (Line, Need)):
        right = "passage(*lines)` for a list of lines" if is_list(part) else 'passage(line("…"))` for words'
        raise InvalidInputError("passage", f"takes lines, needs and None, not {part!r:.60}; write `{right}")


def ref(value: attrs.AttrsInstance, field: str, item: str | None = None) -> str:
    """Name a field of the candidate, caller, company or opportunity as something to rest on: "opportunity.work".

    Raises:
        AttributeError: The value has no such field: a line must not rest on nothing.
    """
    getattr(value, field)
    name = type(value).__name__.lower()
    return f"{name}.{field}" if item is None else f"{name}.{field}.{item}"


def sentence(text: str) -> str:
    """Make a text a sentence: a capital in front (a name such as "iOS" keeps its form), a stop behind."""
    told = text.strip().rstrip(".;, ")
    first = told.split(" ", 1)[0]
    if first.islower():
        told = told[0].upper() + told[1:]
    return told if told.endswith(("?", "!", "…")) or not told else f"{told}."
