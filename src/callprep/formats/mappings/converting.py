"""What was read, as what a field takes: by the type that the field is declared with, and for a few fields by name.

A field that somebody adds to the model can so be mapped at once.
"""

from __future__ import annotations

import enum
import typing
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType, NoneType

import attrs

from callprep.errors import InvalidInputError
from callprep.formats.mappings import words
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.unknown import known
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, ExternalRef
from callprep.model.company import Company, CompanyLink
from callprep.model.mails import MailAddress
from callprep.model.money import Disclose, Money, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Tech
from callprep.model.read import Issue, Read
from callprep.model.shapes import is_list, is_object
from callprep.model.sites import is_known_host
from callprep.model.told import Told
from callprep.reading.plain import one_line

__all__ = ["account", "converted", "hints", "label", "line", "named", "plain", "value_class"]

_LONGEST = 100_000
"""Characters of a text that are kept; a posting is seldom longer than a tenth of it."""
_LABELS = ("name", "label", "title", "text", "value", "display_name", "full_name", "formattedName")

_Reader = Callable[[object, str], Read[object]]


@lru_cache(maxsize=200)
def hints(kind: type) -> Mapping[str, object]:
    """Give the fields of a value class and their types, without the None of what may be open."""
    told = typing.get_type_hints(kind)
    names = [field.name for field in attrs.fields(kind)]
    return MappingProxyType({name: _without_none(told[name]) for name in names})


def _without_none(hint: object) -> object:
    inner = [part for part in typing.get_args(hint) if part is not NoneType]
    return inner[0] if NoneType in typing.get_args(hint) else hint


def value_class(hint: object) -> type | None:
    """Give the value class that a field holds one of; None where it holds something else."""
    return hint if isinstance(hint, type) and attrs.has(hint) else None


def converted(kind: type, field: str, value: object, where: str, system: str = "") -> Read[object]:
    """Make of what was read what a field of that kind takes; None where it is unknown or does not fit.

    Args:
        kind: The class of the field.
        field: Its name.
        value: What was read, whatever it is.
        where: The place, for issues.
        system: The name of the other system, for references to it.
    """
    by_name = _BY_NAME.get((kind, field))
    return by_name(value, where) if by_name else _fitted(hints(kind)[field], value, where, system)


def _fitted(hint: object, value: object, where: str, system: str) -> Read[object]:
    if typing.get_origin(hint) is tuple:
        return _many(typing.get_args(hint)[0], value, where, system)
    reader = _SCALARS.get(hint, _as_given)
    cls = value_class(hint)
    if cls is not None:
        return _value(cls, value, where, system)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return _choice(hint, value, where)
    return reader(value, where)


def _many(hint: object, value: object, where: str, system: str) -> Read[object]:
    """Read one or several; a text is one, but for tools, which a plain text names with commas as in the model."""
    if hint is Tech and isinstance(value, str):
        return plain(value, where)
    read_items = [
        _fitted(hint, item, f"{where}[{place}]", system)
        for place, item in enumerate(items_of(value))
        if known(item) is not None
    ]
    issues = tuple(issue for item in read_items for issue in item.issues)
    told = tuple(dict.fromkeys(item.value for item in read_items if item.value is not None))
    return Read(told or None, issues)


def plain(value: object, where: str) -> Read[str | None]:
    """Read a text: as it is, but for blanks round it and what no text can hold; things by their name."""
    given = known(value)
    if given is None:
        return Read(None)
    told = _text(given)
    if is_list(given) and len(given) == 1:
        return plain(given[0], where)
    if told is None:
        called = label(given)
        return Read(called) if called else Read(None, (Issue(where, f"is {_a(given)}; a text is due"),))
    cut = (Issue(where, f"is cut after {_LONGEST:,} characters"),) if len(told) > _LONGEST else ()
    tidy = told[:_LONGEST].replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()
    return Read(tidy or None, cut)


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    return str(value)


def label(value: object) -> str | None:
    """Give what a thing is called, as other systems wrap a word: {"id": 7, "name": "Sales"}; None where it has none."""
    if isinstance(value, (bool, int, float, bytes)) or value is None:
        return None
    told = (read(value, name).value for name in _LABELS)
    return next((text.strip() for text in told if isinstance(text, str)), None)


def line(value: object, where: str) -> Read[str | None]:
    """Read a text that stands on one line."""
    told = plain(value, where)
    return Read(told.value and " ".join(told.value.split()), told.issues)


def named(value: object, where: str) -> Read[str | None]:
    """Read what something is called, on one line; systems hand out names escaped no, one or two times."""
    told = line(value, where)
    escaped = 0 if told.value and "://" in told.value else 2  # "&copy=1" in an address is no sign
    return Read(told.value and (one_line(told.value, _LONGEST, times=escaped) or None), told.issues)


def _places(value: object, where: str) -> Read[object]:
    told = [named(item, f"{where}[{place}]") for place, item in enumerate(items_of(value)) if known(item) is not None]
    found = tuple(dict.fromkeys(one.value for one in told if one.value))
    return Read(found or None, tuple(issue for one in told for issue in one.issues))


def _as_given(value: object, where: str) -> Read[object]:
    """Take a value of a class that is made of no text, such as a time, only as it is; its own class will check it."""
    given = known(value)
    refused = isinstance(given, (str, bool, int, float, bytes)) or is_list(given) or is_object(given)
    return Read(None, (Issue(where, f"is {_a(given)}, which does not fit"),)) if refused else Read(given)


def _a(value: object) -> str:
    kind = next((word for cls, word in _KINDS.items() if isinstance(value, cls)), type(value).__name__)
    return f"{'an' if kind[:1].lower() in 'aeiou' else 'a'} {kind}"


_KINDS: Mapping[type, str] = {
    bool: "yes or no",
    str: "text",
    int: "number",
    float: "number",
    list: "list",
    tuple: "list",
    dict: "object",
}


def _whole(value: object, where: str) -> Read[int | None]:
    told = words.number(value, where)
    if told.value is None or told.value == int(told.value):
        return Read(None if told.value is None else int(told.value), told.issues)
    return Read(None, (words.unread(where, value, "a whole number"),))


def _choice(kind: type[enum.Enum], value: object, where: str) -> Read[object]:
    given = known(value)
    if given is None or isinstance(value, kind):
        return Read(None if given is None else value)
    told = words.letters(str(given))
    found = next((member for member in kind if words.letters(str(member.value)) == told), None)
    due = " or ".join(str(member.value) for member in kind)
    return Read(found, () if found else (words.unread(where, given, due),))


def _value(cls: type, value: object, where: str, system: str) -> Read[object]:
    if isinstance(value, cls) or known(value) is None:
        return Read(value if isinstance(value, cls) else None)
    make = _MAKERS.get(cls)
    if make is not None:
        return make(value, where)
    if cls is ExternalRef:
        told = plain(value, where)
        return Read(told.value and ExternalRef(system or "unknown", told.value), told.issues)
    if not _takes_text(cls):
        return Read(None, (Issue(where, f"is {_a(value)}; a {cls.__name__} is due"),))
    told = named(value, where)
    return Read(told.value and cls(told.value), told.issues)


@lru_cache(maxsize=200)
def _takes_text(cls: type) -> bool:
    first, *others = attrs.fields(cls)
    alone = all(field.default is not attrs.NOTHING for field in others)
    return alone and hints(cls)[first.name] is str and cls is not Told  # a mark without a teller marks nothing


def account(value: object, where: str) -> Read[object]:
    """Read an account: the address of a profile, or of a page of their own; on a site we know it must be a profile."""
    told = line(value, where)
    if told.value is None:
        return told
    found = Account.from_url(told.value)
    if found:
        return Read(found)
    try:
        page = Account.page(told.value)
    except InvalidInputError as fault:
        return Read(None, (Issue(where, fault.what),))
    if is_known_host(page.handle.partition("/")[0]):
        return Read(None, (words.unread(where, told.value, "the address of a profile"),))
    return Read(page)


def _salary(value: object, where: str) -> Read[object]:
    """Read a single sum, or a range in words; a sum without more has neither currency nor period."""
    told = words.amount(value, where)
    if told.value is not None:
        return Read(Salary(told.value, told.value))
    if isinstance(value, str) and told.issues:
        return Read(Salary.of_text(value))
    return Read(None, told.issues)


def _money(value: object, where: str) -> Read[object]:
    told = words.amount(value, where)
    return Read(told.value and Money(told.value), told.issues)


def _mail(value: object, where: str) -> Read[object]:
    """Read a mail address; what is none ("n/a") is told, and kept nowhere."""
    told = line(value, where)
    try:
        return Read(told.value and MailAddress(told.value), told.issues)
    except InvalidInputError as fault:
        return Read(None, (Issue(where, fault.what),))


def _page(value: object, where: str) -> Read[object]:
    told = line(value, where)
    return Read(told.value and CompanyLink("page", told.value), told.issues)


def _disclose(value: object, where: str) -> Read[object]:
    """Read who may hear the pay: a yes or no, or the rule itself."""
    rule = _choice(Disclose, value, where)
    told = words.flag(value, where)
    return rule if rule.value or told.value is None else Read(Disclose.SAY if told.value else Disclose.NEVER)


_MAKERS: Mapping[type, _Reader] = {
    Account: account,
    Salary: _salary,
    Money: _money,
    CompanyLink: _page,
    MailAddress: _mail,
}
_SCALARS: Mapping[object, _Reader] = {
    str: plain,
    bool: words.flag,
    int: _whole,
    float: words.number,
    date: words.day,
}
_BY_NAME: Mapping[tuple[type, str], _Reader] = {
    (Opportunity, "title"): named,
    (Opportunity, "locations"): _places,
    (Opportunity, "remote"): words.remote,
    (Opportunity, "employment_type"): words.employment,
    (Company, "name"): named,
    (Candidate, "name"): named,
    (Candidate, "location"): named,
    (Salary, "min"): words.amount,
    (Salary, "max"): words.amount,
    (Salary, "stretch"): words.amount,
    (Salary, "currency"): words.currency,
    (Salary, "period"): words.period,
    (Salary, "disclose"): _disclose,
    (Money, "amount"): words.amount,
    (Money, "currency"): words.currency,
    (Money, "period"): words.period,
}
