"""Pay as it is answered: in parts, in words, or both; nothing of it is guessed, and what is known is completed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

import attrs

from callprep.formats.intake._parts import FORMS, Report, has_name, taken
from callprep.formats.intake._spelling import Piece, is_none, is_open
from callprep.model.money import PERIODS, Salary, currency_of
from callprep.model.read import Issue

__all__ = ["read_pay"]

_FORM = FORMS[Salary]
_RANGE = frozenset({"min", "max", "currency", "period", "basis"})
_NO_RANGE = "no one range can be read from"
_LIMITS = ("min", "max")
_ANOTHER_SIZE = 5  # times more or less: pay for a year is some ten times that of a month, and that forty times a day's


def read_pay(pieces: Sequence[Piece], known: object, report: Report) -> Salary | None:
    """Read pay; None where nothing of it could be taken.

    Parts that are told alone complete the pay that is known, and "none" takes one out of it. A range in words replaces
    its limits. Words without a range that is clear, and two ranges, replace nothing: they are kept where no pay is
    known, and else reported alone.

    Args:
        pieces: The parts and the words.
        known: The pay that stood until now; None where there was none.
        report: Takes what could not be read, what it lacks, and what contradicts itself.
    """
    before = known if isinstance(known, Salary) else None
    named = [(where, piece) for where, piece in pieces if has_name(piece)]
    words = [piece.strip() for _, piece in pieces if not has_name(piece) and not is_open(piece)]
    unclear = _twice_told(named)
    parts = _parts([piece for piece in named if not (unclear and _is_of_range(piece[1]))], report)
    ranges = [Salary.of_text(text) for text in words]
    told = Salary.of_text(" ".join(words)) if sum(pay.is_known for pay in ranges) <= 1 else Salary()
    if told.is_known and not unclear:
        parts = {**_of_range(told), **parts}
    elif (words or unclear) and not (before and before.is_known):
        parts = {"words": "; ".join((*words, *unclear)), **parts}
    elif words or unclear:
        given = "; ".join((*words, *unclear))
        report(_unread(pieces, f"{_NO_RANGE} «{given}» without guessing; the pay that is known stays"))
    if not parts:
        return before
    salary = _completed(before, parts, pieces, report)
    for lack in _lacks(salary):
        report(_unread(pieces, lack))
    return salary


def _unread(pieces: Sequence[Piece], what: str) -> Issue:
    return Issue(pieces[0][0], f"salary: {what}")


def _parts(named: Sequence[Piece], report: Report) -> dict[str, object]:
    """Give the parts that are told; one that says "none" is told, and open from now on."""
    gone = {piece: _gone(piece) for _, piece in named}
    told = taken(_FORM, [(where, piece) for where, piece in named if not gone[piece]], report)
    fields = attrs.fields_dict(Salary)
    return {**{name: fields[name].default for name in gone.values() if name}, **told}


def _gone(piece: str) -> str:
    """Give the name of a part of which somebody says that there is none; empty for any other."""
    part, told = _FORM.named(piece)
    return part.name if part and part.closed is None and part.name != "words" and is_none(told) else ""


def _twice_told(named: Sequence[Piece]) -> tuple[str, ...]:
    """Give all that is told where a limit stands there twice in two ways: it is two ranges, and none is chosen."""
    told: dict[str, str] = {}
    for _, piece in named:
        part, text = _FORM.named(piece)
        if part and part.name in _LIMITS and not is_open(text) and told.setdefault(part.name, text) != text:
            return tuple(piece.strip() for _, piece in named if _is_of_range(piece))
    return ()


def _is_of_range(piece: str) -> bool:
    part, _ = _FORM.named(piece)
    return part is not None and part.name in _RANGE


def _of_range(told: Salary) -> dict[str, object]:
    """Give what a range in words tells: its limits, and of the rest what it names."""
    rest = {name: getattr(told, name) for name in ("currency", "period", "basis")}
    return {"min": told.min, "max": told.max, "words": None, **{name: rest[name] for name in rest if rest[name]}}


def _completed(before: Salary | None, parts: dict[str, object], pieces: Sequence[Piece], report: Report) -> Salary:
    """Put the parts that were told into the pay that is known; limits of another size are not for its period."""
    change = cast("Callable[..., Salary]", attrs.evolve)  # the parts are known by name only
    had_words_alone = before is not None and not before.is_known and any(parts.get(name) for name in _LIMITS)
    salary = change(before or Salary(), **({"words": None} if had_words_alone else {}) | parts)
    if before and before.period and "period" not in parts and _is_of_another_size(before, salary):
        report(_unread(pieces, f"limits of that size may not be for {before.period}, as until now; none is guessed"))
        return attrs.evolve(salary, period=None)
    return salary


def _is_of_another_size(before: Salary, now: Salary) -> bool:
    """Tell whether no limit that is new is within reach of one that was there."""
    old = [limit for limit in (before.min, before.max) if limit]
    new = [limit for limit in (now.min, now.max) if limit and limit not in old]
    near = any(one < other * _ANOTHER_SIZE and other < one * _ANOTHER_SIZE for one in old for other in new)
    return bool(old and new) and not near


def _lacks(salary: Salary) -> Iterator[str]:
    if salary.words and not salary.is_known:
        yield f"{_NO_RANGE} «{salary.words}» without guessing; it is kept as words"
    if salary.is_known:
        yield from (f"no {name} is told; none is guessed" for name in ("currency", "period") if _lack(salary, name))
    if salary.currency and not currency_of(salary.currency):
        yield f"{salary.currency!r} is no one currency, such as EUR or USD; it is kept as given"
    if salary.period and salary.period not in PERIODS:
        yield f"{salary.period!r} is none of {', '.join(PERIODS)}; it is kept as given"
    if salary.is_upside_down:
        yield f"the lower limit is above the upper one ({salary}); it is kept as given"


def _lack(salary: Salary, name: str) -> bool:
    return getattr(salary, name) is None
