"""One answer as text and back: prose, lines, parts, a word, a number, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import cast

import attrs

from callprep.formats.intake._parts import FORMS, Form, Piece, Report, assembled, choice, flag, has_name, spelled, whole
from callprep.formats.intake._questions import Ask, Shape
from callprep.formats.intake._spelling import (
    LINE,
    PIPE,
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
from callprep.model.company import Company
from callprep.model.money import Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import ReasonOpen, Tech, tools
from callprep.model.read import Issue

__all__ = ["default", "read_answer", "spelled_answer", "standing"]


def standing(opportunity: Opportunity, key: str) -> object:
    """Give the answer that stands; None where there is none, also where the class has no way to say "open"."""
    told: object = getattr(opportunity.company if "." in key else opportunity, key.rpartition(".")[2])
    return None if told == default(key) else told


def default(key: str) -> object:
    """Give what stands in a field that nobody answered."""
    kind = Company if "." in key else Opportunity
    told: object = getattr(attrs.fields(kind), key.rpartition(".")[2]).default
    return told


def spelled_answer(ask: Ask, value: object) -> str:
    """Write an answer as the form has it; empty while it is open."""
    if value is None:
        return ""
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
    lines = (spelled(form, item) if form else quoted(str(item), LINE) for item in items)
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


_READERS: dict[Shape, Callable[[str], object]] = {
    Shape.CHOICE: choice(ReasonOpen),
    Shape.WHOLE: whole,
    Shape.FLAG: flag,
}


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
        report(Issue(where, f"{ask.key} {fault}, is «{whole_text}»; it is left open"))
        return None
    if more:
        report(Issue(where, f"{ask.key} takes no more than {word.strip()!r}; beside it stood: «{more}»"))
    return value


def _several(ask: Ask, lines: Sequence[Piece], report: Report) -> tuple[object, ...] | None:
    form = FORMS.get(ask.kind)
    items = list(_items(lines, form))
    if len(items) == 1 and is_none(items[0][1]):
        return ()
    if ask.kind is Tech and not any(has_bullet(line) or PIPE in line for _, line in lines):
        return tools(",".join(line for _, line in lines))
    found = [value for item in items for value in _item(form, item, report)]
    return tuple(found) or None


@attrs.frozen
class _Line:
    """A line of a list: whether it has a bullet, and whether a blank line stands before it."""

    where: str
    text: str
    bullet: bool
    gap: bool


def _items(lines: Sequence[Piece], form: Form | None) -> Iterator[Piece]:
    """Give the items of a list, each on one line; one that mails broke over several is put together again.

    Where nothing has a bullet every line is an item; a line that names a part belongs to the item before it.
    """
    told = list(_marked(lines))
    bulleted = any(line.bullet for line in told)
    where, item = "", ""
    for line in told:
        part = form is not None and form.names(line.text)
        if item and not line.bullet and ((bulleted and not line.gap) or part):
            item += f" {PIPE} {line.text}" if part else f" {line.text}"
            continue
        if item:
            yield where, item
        where, item = line.where, line.text
    if item:
        yield where, item


def _marked(lines: Sequence[Piece]) -> Iterator[_Line]:
    gap = False
    for where, line in lines:
        if line.strip():
            yield _Line(where, bare(line).strip(), has_bullet(line), gap)
        gap = not line.strip()


def _item(form: Form | None, item: Piece, report: Report) -> Iterator[object]:
    where, text = item
    if is_open(text):
        return
    if form is None:
        yield unquoted(text, LINE)
        return
    made = assembled(form, [(where, piece) for piece in split(text, PIPE)], report)
    if made is not None:
        yield made


def _one(ask: Ask, told: Sequence[Piece], known: object, report: Report) -> object | None:
    where, text = told[0][0], LINE.join(line for _, line in told)
    if is_none(bare(text)):
        report(Issue(where, f"{ask.key} has no way to say «{text.strip()}»; it is left open"))
        return None
    form = FORMS[ask.kind]
    pieces = list(_pieces(told, form))
    return _salary(pieces, form, known, report) if ask.kind is Salary else assembled(form, pieces, report)


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


def _salary(pieces: Sequence[Piece], form: Form, known: object, report: Report) -> Salary | None:
    """Read pay: parts, words, or both; what it lacks is said, and what contradicts itself is kept and said."""
    named = [(where, piece) for where, piece in pieces if has_name(piece)]
    words = [piece.strip() for _, piece in pieces if not has_name(piece) and not is_open(piece)]
    several = sum(Salary.of_text(text).is_known for text in words) > 1
    parts = cast("Salary | None", assembled(form, named, report))
    told = Salary(words="; ".join(words)) if several else Salary.of_text(" ".join(words)) if words else None
    salary = _with_parts(told, parts)
    if salary is None:
        return None
    if not (salary.is_known or salary.words) and isinstance(known, Salary):
        salary = _with_parts(known, parts) or salary  # a part told alone completes what is known
    for lack in _lacks(salary):
        report(Issue(pieces[0][0], f"salary: {lack}"))
    return salary


def _with_parts(salary: Salary | None, parts: Salary | None) -> Salary | None:
    if salary is None or parts is None:
        return salary or parts
    told = {field.name: getattr(parts, field.name) for field in attrs.fields(Salary)}
    return attrs.evolve(salary, **{name: told[name] for name in told if told[name] != getattr(Salary(), name)})


def _lacks(salary: Salary) -> Iterator[str]:
    if salary.words and not salary.is_known:
        yield f"no one range can be read from «{salary.words}» without guessing; it is kept as words"
    if salary.is_known:
        yield from (f"no {name} is told; none is guessed" for name in ("currency", "period") if not _has(salary, name))
    if salary.is_upside_down:
        yield f"the lower limit is above the upper one ({salary}); it is kept as given"


def _has(salary: Salary, name: str) -> bool:
    return getattr(salary, name) is not None
