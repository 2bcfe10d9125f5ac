"""Which parts an answer of the form may have, and how each is spelled: a table, one row a class."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import cast

import attrs

from callprep.formats.intake._items import named_apart
from callprep.formats.intake._spelling import (
    COMMA,
    PIPE,
    SEMICOLON,
    SLASH,
    Piece,
    is_open,
    joined,
    quoted,
    split,
    unquoted,
)
from callprep.formats.intake._words import choice, flag, number, spelled_number, whole
from callprep.model.company import Audience, CompanyLink, FundingRound, Product, ProductStatus
from callprep.model.money import Disclose, Salary, currency_of, period_of
from callprep.model.parts import (
    Competency,
    Goal,
    NextStep,
    Novelty,
    Objection,
    Person,
    Problem,
    Requirement,
    Round,
    Team,
    Tech,
    Use,
)
from callprep.model.read import Issue
from callprep.model.shapes import is_list

__all__ = ["FORMS", "Form", "Part", "Report", "assembled", "has_name", "spelled", "taken"]

Report = Callable[[Issue], None]
"""Takes what could not be read."""


@attrs.frozen
class Part:
    """A part of an answer: how its text is read (a ValueError says what would be right), and how it is written.

    `closed` is what a part that decides who hears something is taken for where its text cannot be read.
    """

    name: str
    read: Callable[[str], object]
    write: Callable[[object], str] = str
    default: object = None
    closed: object = None


@attrs.frozen
class Form:
    """How a value is spelled: what stands in front is its first part, unless it has no `lead`.

    Of `short` values several may stand on a line, with commas.
    """

    make: Callable[..., object]
    parts: tuple[Part, ...]
    separator: str = PIPE
    lead: bool = True
    short: bool = False

    def named(self, piece: str) -> tuple[Part | None, str]:
        """Give the part that a piece names ("by: 90 days") and what it says of it; None where it names none."""
        found = _NAME.match(piece)
        name = re.sub(r"[ -]", "_", found[1].strip().casefold()) if found else ""
        part = next((part for part in self.parts if part.name == name), None)
        return part, piece[found.end() :].strip() if found and part else piece.strip()

    def names(self, piece: str) -> bool:
        """Tell whether a piece names a part."""
        return self.named(piece)[0] is not None

    def is_more(self, piece: str) -> bool:
        """Tell whether what stands in front would be read as a part, or as several values."""
        return self.names(piece) or (self.short and len(named_apart(piece)) > 1)

    @property
    def outline(self) -> str:
        """The names of the parts that may follow what stands in front."""
        return ", ".join(part.name for part in self.parts[int(self.lead) :])


_LONGEST_NAME = 30
_NAME = re.compile(r"\s*+([A-Za-z][A-Za-z_ -]{0,30}):")


def has_name(piece: str) -> bool:
    """Tell whether a piece is written as a part is, with a name that may be known or not."""
    return _NAME.match(piece) is not None


def spelled(form: Form, value: object) -> str:
    """Write a value on one line."""
    pieces: list[str] = []
    for index, part in enumerate(form.parts):
        told = getattr(value, part.name)
        lead = form.lead and index == 0
        if lead:
            pieces.append(quoted(part.write(told), form.separator, form.is_more))
        elif told != part.default:
            pieces.append(f"{part.name}: {quoted(part.write(told), form.separator)}")
    return joined(pieces, form.separator)


def assembled(form: Form, pieces: Sequence[Piece], report: Report) -> object | None:
    """Make a value of its pieces; what cannot be read is reported with its text, the rest is kept.

    Returns:
        The value; None where nothing was told, or what stands in front is missing.
    """
    values = taken(form, pieces, report)
    if not values:
        return None
    first = form.parts[0].name
    if form.lead and first not in values:
        told = joined((piece for _, piece in pieces), form.separator)
        report(Issue(pieces[0][0], f"«{told}» says no {first}: write it in front"))
        return None
    return form.make(**values)


def taken(form: Form, pieces: Sequence[Piece], report: Report) -> dict[str, object]:
    """Give the parts that pieces tell, by name; what cannot be read is reported with its text.

    A part that decides who hears something is closed where it cannot be read, is told in two ways, or stands there
    without its name.
    """
    values: dict[str, object] = {}
    for index, (where, piece) in enumerate(pieces):
        part, told = form.named(piece)
        if part is None and form.lead and index == 0:
            values[form.parts[0].name] = unquoted(told, form.separator, form.is_more)
        elif part is None:
            _take_nameless(values, form, (where, told), report)
        elif part.name in values:
            _take_again(values, part, form, (where, told), report)
        else:
            _take(values, part, form, (where, told), report)
    return values


# By these words a piece without the name of a part may yet say who is to hear of it.
_HUSHED = re.compile(
    r"\b(?:intern|internal\w*|confid\w*|secret\w*|plan|planned|private\w*|hush\w*|hidden|nda|not|only|unannounced)\b|n't\b",
    re.IGNORECASE,
)


def _take_nameless(values: dict[str, object], form: Form, piece: Piece, report: Report) -> None:
    where, told = piece
    word = re.split(r"[\s:]", told.casefold(), maxsplit=1)[0][:_LONGEST_NAME]
    near = get_close_matches(word, [part.name for part in form.parts], n=1)
    closing = [part for part in form.parts if part.closed is not None and (part.name in near or _HUSHED.search(told))]
    values.update({part.name: part.closed for part in closing})
    hint = f" (did you mean {near[0]!r}?)" if near else ""
    kept = "".join(f"; {part.name}: {_until_clear(part)}" for part in closing)
    what = f"parts are written as name: value, and here may be {form.outline}{kept}"
    report(Issue(where, f"«{told}» is no part of this answer{hint}; {what}"))


def _take_again(values: dict[str, object], part: Part, form: Form, piece: Piece, report: Report) -> None:
    where, told = piece
    if part.closed is None:
        report(Issue(where, f"{part.name} is told twice, the first is kept; the other: «{told}»"))
        return
    again: dict[str, object] = {}
    _take(again, part, form, piece, report)
    if again.get(part.name, values[part.name]) != values[part.name]:
        values[part.name] = part.closed
        report(Issue(where, f"{part.name} is told twice, also as «{told}»; {_until_clear(part)}"))


def _take(values: dict[str, object], part: Part, form: Form, piece: Piece, report: Report) -> None:
    where, told = piece
    if is_open(told) and (part.closed is None or not told.strip()):
        return
    try:
        values[part.name] = part.read(unquoted(told, form.separator))
    except ValueError as fault:
        if part.closed is not None:
            values[part.name] = part.closed
        kept = "it is left open" if part.closed is None else _until_clear(part)
        report(Issue(where, f"{part.name} {fault}, is «{told}»; {kept}"))


def _until_clear(part: Part) -> str:
    return f"it counts as {part.write(part.closed)} until it is clear"


def _yes_no(value: object) -> str:
    return "yes" if value else "no"


def _value(item: object) -> str:
    return str(cast("enum.Enum", item).value)


def _disclose(told: str) -> enum.Enum:
    """Read who may hear the pay; yes and no are answers too."""
    folded = told.strip().casefold()
    return Disclose.SAY if folded == "yes" else Disclose.NEVER if folded == "no" else choice(Disclose)(told)


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        raise ValueError("should be a date such as 2026-05-09") from None


def _several(separator: str, read: Callable[[str], object]) -> Callable[[str], tuple[object, ...]]:
    def items(told: str) -> tuple[object, ...]:
        found = (item for item in split(told, separator) if not is_open(item))
        return tuple(read(unquoted(item, separator)) for item in found)

    return items


def _all(separator: str, write: Callable[[object], str]) -> Callable[[object], str]:
    def text(items: object) -> str:
        told = cast("Iterable[object]", items) if is_list(items) else ()
        return joined((quoted(write(item), separator) for item in told), separator)

    return text


def _texts(name: str, separator: str = SEMICOLON) -> Part:
    return Part(name, _several(separator, str), _all(separator, str), ())


def _text(name: str, default: str | None = None) -> Part:
    return Part(name, str, default=default)


def _number(name: str) -> Part:
    return Part(name, number, spelled_number)


def _flag(name: str, *, closed: bool | None = None) -> Part:
    return Part(name, flag, _yes_no, default=False, closed=closed)


def _choice(
    name: str, kind: type[enum.Enum], default: enum.Enum | None = None, closed: enum.Enum | None = None
) -> Part:
    return Part(name, choice(kind), _value, default, closed)


# The note on a person is the recruiter's, and never in a form that goes to somebody else.
_PERSON = (_text("name"), _text("role"), _texts("links"), _flag("agreed"))
_WITHIN = Form(Person, (_text("name"), _text("role"), _texts("links", COMMA), _flag("agreed")), SLASH)


def _person(told: str) -> object:
    """Read a person within another answer: "Asha Rao / role: head of search / agreed: yes"."""
    faults: list[Issue] = []
    found = assembled(_WITHIN, [("", piece) for piece in split(told, SLASH)], faults.append)
    if found is None or faults:
        raise ValueError("should read like «Asha Rao / role: head of search / agreed: yes»")
    return found


def _of_person(value: object) -> str:
    return spelled(_WITHIN, value)


def _people(name: str) -> Part:
    return Part(name, _several(SEMICOLON, _person), _all(SEMICOLON, _of_person), ())


def _period(told: str) -> str:
    return period_of(told) or told


def _currency(told: str) -> str:
    return currency_of(told) or told


_REQUIREMENT = (_text("text"), _text("kind", "skill"), _number("years"), _text("testable_by"))
_ROUND = (
    _text("name"),
    Part("minutes", whole),
    _people("people"),
    _texts("evaluates"),
    _flag("internal", closed=True),
    _text("kind"),
    _text("how"),
    _text("prepare"),
)
_STEP = (
    _text("what"),
    _text("when"),
    Part("on", _day),
    Part("minutes", whole),
    _text("place"),
    Part("meets", _person, _of_person),
)
_SALARY = (
    _number("min"),
    _number("max"),
    Part("currency", _currency),
    Part("period", _period),
    _text("basis"),
    _number("stretch"),
    Part("disclose", _disclose, _value, closed=Disclose.NEVER),
    _text("words"),
)
_PRODUCT = (
    _text("name"),
    _text("one_liner"),
    _choice("status", ProductStatus, ProductStatus.LIVE, ProductStatus.PLANNED),
    _texts("specifics"),
    _text("url"),
    _choice("audience", Audience, closed=Audience.INTERNAL),
)
_FUNDING = (_text("name"), _text("amount"), Part("closed", _day), _text("source"), _texts("investors"))


def _link(url: str, kind: str = "page") -> CompanyLink:
    return CompanyLink(kind, url)


FORMS = {
    Person: Form(Person, _PERSON),
    Problem: Form(Problem, (_text("title"), _text("detail"), _choice("novelty", Novelty))),
    Goal: Form(Goal, (_text("text"), _text("by"), _text("metric"))),
    Tech: Form(Tech, (_text("name"), _choice("use", Use, Use.CORE), _text("note"), _text("level_needed")), short=True),
    Requirement: Form(Requirement, _REQUIREMENT, short=True),
    Team: Form(Team, (_text("name"), Part("size", whole), _people("members"))),
    Round: Form(Round, _ROUND),
    Competency: Form(Competency, (_text("name"), _text("why"), _number("weight"), _text("round"))),
    Objection: Form(Objection, (_text("question"), _text("answer"))),
    NextStep: Form(NextStep, _STEP),
    Salary: Form(Salary, _SALARY, lead=False),
    CompanyLink: Form(_link, (_text("url"), _text("kind", "page"))),
    Product: Form(Product, _PRODUCT),
    FundingRound: Form(FundingRound, _FUNDING),
}
"""How the values of each class are spelled."""
