"""One answer as text and back: prose, lines, parts, a word, a number, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import cast

import attrs

from callprep.formats.intake._items import apart, is_several, items
from callprep.formats.intake._marks import opens_fence
from callprep.formats.intake._parts import FORMS, Form, Report, assembled, spelled
from callprep.formats.intake._pay import read_pay
from callprep.formats.intake._questions import Ask, Shape
from callprep.formats.intake._spelling import (
    LINE,
    NONE,
    PIPE,
    Piece,
    bare,
    has_bullet,
    is_none,
    is_open,
    quoted,
    quoted_prose,
    split,
    unquoted,
    unquoted_prose,
)
from callprep.formats.intake._words import choice, flag, whole
from callprep.model import told as marks
from callprep.model.company import Company
from callprep.model.money import Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import NextStep, Person, ReasonOpen, Team, Tech, tools
from callprep.model.read import Issue

__all__ = ["default", "read_answer", "spelled_answer", "standing"]


def standing(opportunity: Opportunity, key: str) -> object:
    """Give the answer that stands; None where there is none.

    Where the class has no way to say "open", what stands in the field from the start is an answer if somebody gave it.
    """
    holder, field = opportunity.company if "." in key else opportunity, key.rpartition(".")[2]
    told: object = getattr(holder, field)
    return None if told == default(key) and (told is None or not marks.latest(holder.told, field)) else told


def default(key: str) -> object:
    """Give what stands in a field that nobody answered."""
    kind = Company if "." in key else Opportunity
    told: object = getattr(attrs.fields(kind), key.rpartition(".")[2]).default
    return told


def spelled_answer(ask: Ask, value: object) -> str:
    """Write an answer as the form has it; empty while it is open."""
    if value is None:
        return ""
    if value == _NONE_OF.get(ask.kind, NONE):
        return NONE
    match ask.shape:
        case Shape.PROSE:
            return quoted_prose(str(value))
        case Shape.ONE:
            return spelled(FORMS[ask.kind], value)
        case Shape.LINES | Shape.MANY:
            return _list(ask, cast("Iterable[object]", value))
        case _:
            return _in_a_word(value)


def _in_a_word(value: object) -> str:
    if isinstance(value, ReasonOpen):
        return str(value.value)
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _list(ask: Ask, items: Iterable[object]) -> str:
    form = FORMS.get(ask.kind)
    lines = (
        spelled(form, item) if form else quoted(str(item), LINE, lambda piece: is_several(ask, piece)) for item in items
    )
    return LINE.join(f"- {line}" for line in lines) or "none"


def read_answer(ask: Ask, lines: Sequence[Piece], known: object, report: Report) -> object | None:
    """Read an answer; None while it is open. What cannot be read is reported with its text.

    Args:
        ask: The question.
        lines: The lines of the answer, each with its place.
        known: The answer that stood until now; None where there was none.
        report: Takes the issues.
    """
    told = [(where, line) for where, line in lines if line.strip()]
    if not told or is_open(LINE.join(line for _, line in told)):
        return None
    match ask.shape:
        case Shape.PROSE:
            return unquoted_prose(LINE.join(line for _, line in lines).strip())
        case Shape.LINES | Shape.MANY:
            return _several(ask, lines, report)
        case Shape.ONE:
            return _one(ask, told, known, report)
        case _:
            return _word(ask, told, report)


_NONE_OF: dict[type, object] = {
    Person: Person(NONE),
    Team: Team(NONE),
    NextStep: NextStep(NONE),
    Salary: Salary(words=NONE),
}
"""What says "asked, and there is none" where an answer is no list."""
_READERS: dict[Shape, Callable[[str], object]] = {
    Shape.CHOICE: choice(ReasonOpen),
    Shape.WHOLE: whole,
    Shape.FLAG: flag,
}


_CLOSED = {"confidential": True}
"""What an answer that decides who hears something counts as where it cannot be read."""


def _word(ask: Ask, told: Sequence[Piece], report: Report) -> object | None:
    """Read a word; what follows it behind a comma or stands on further lines is reported, and not lost."""
    where, first = told[0]
    text = first.strip().removeprefix("- ").removeprefix("* ")
    if ask.shape is Shape.WHOLE and is_none(text):
        return 0
    word, _, rest = text.partition(",") if ask.shape is not Shape.WHOLE else (text, "", "")
    more = " ".join(part.strip() for part in (rest, *(line for _, line in told[1:])) if part.strip())
    try:
        value = _READERS[ask.shape](word)
    except ValueError as fault:
        whole_text = LINE.join(line for _, line in told)
        kept = "it counts as yes until it is clear" if ask.key in _CLOSED else "it is left open"
        report(Issue(where, f"{ask.key} {fault}, is «{whole_text}»; {kept}"))
        return _CLOSED.get(ask.key)
    if more:
        report(Issue(where, f"{ask.key} takes no more than {word.strip()!r}; beside it stood: «{more}»"))
        return _CLOSED.get(ask.key, value)
    return value


def _several(ask: Ask, lines: Sequence[Piece], report: Report) -> tuple[object, ...] | None:
    form = FORMS.get(ask.kind)
    told = list(items(_unfenced(lines), form.names if form else _is_no_part))
    if len(told) == 1 and is_none(told[0][1]):
        return ()
    if ask.kind is Tech and not any(has_bullet(line) or PIPE in line for _, line in lines):
        return tools(",".join(text for _, text in told))
    one_each = ((where, name) for where, text in told for name in apart(ask, text))
    found = [value for item in one_each for value in _item(ask, item, report)]
    return tuple(found) or None


def _is_no_part(line: str) -> bool:
    del line
    return False


def _unfenced(lines: Sequence[Piece]) -> list[Piece]:
    """Give the lines of a list without the fences that people put around it."""
    return [(where, line) for where, line in lines if not opens_fence(line)]


def _item(ask: Ask, item: Piece, report: Report) -> Iterator[object]:
    where, text = item
    form = FORMS.get(ask.kind)
    if is_open(text):
        return
    if form is None:
        yield unquoted(text, LINE, lambda piece: is_several(ask, piece))
        return
    made = assembled(form, [(where, piece) for piece in split(text, PIPE)], report)
    if made is not None:
        yield made


def _one(ask: Ask, told: Sequence[Piece], known: object, report: Report) -> object | None:
    if is_none(bare(LINE.join(line for _, line in told))):
        return _NONE_OF[ask.kind]
    form = FORMS[ask.kind]
    pieces = list(_pieces(told, form))
    return read_pay(pieces, known, report) if ask.kind is Salary else assembled(form, pieces, report)


def _pieces(told: Sequence[Piece], form: Form) -> Iterator[Piece]:
    """Give the pieces of one value; a line that names no part goes on with the piece before it."""
    where, text = "", ""
    for place, line in told:
        words = bare(line).strip()
        if text and form.lead and not form.names(words):
            text += f" {words}"
            continue
        yield from ((where, piece) for piece in split(text, PIPE) if text)
        where, text = place, words
    yield from ((where, piece) for piece in split(text, PIPE))
