"""What several mappings have in common: descriptions, places, pay, rounds and people, read from paths.

Most functions here make a callable that a mapping can hold; those whose names end in "_at" look at one object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from callprep.formats.descriptions import described
from callprep.formats.mappings import words
from callprep.formats.mappings.converting import account, named, plain
from callprep.formats.mappings.paths import Looked, items_of, looking
from callprep.model.accounts import Account
from callprep.model.money import Salary
from callprep.model.parts import Round
from callprep.model.read import Issue, Read
from callprep.reading.blocks import plain_text

__all__ = [
    "Callback",
    "accounts",
    "accounts_at",
    "description",
    "emails",
    "full_name",
    "heading",
    "home",
    "joined",
    "not_when",
    "one_of",
    "pay_range",
    "place",
    "place_at",
    "places",
    "places_at",
    "prose",
    "remote_in",
    "rounds",
    "text_at",
    "texts_at",
    "words_of",
]

Callback: TypeAlias = Callable[[object], Read[object]]
"""What a mapping holds for a field that no path alone can tell."""

_FAR = re.compile(r"\b(?:remote|hybrid)\b", re.IGNORECASE)
_CONTINENTS = frozenset(
    (
        "africa americas anywhere apac asia emea europe global international latam oceania remote worldwide "
        "northamerica southamerica latinamerica"
    ).split()
)
_ISO_LETTERS = 2
_SEVERAL = 2
_LONGEST_TITLE = 300


def text_at(it: Looked, *paths: str) -> str | None:
    """Give the first of these places that holds a text, a number or a named thing, on one line."""
    return next((text for path in paths if (text := named(it.at(path), path).value)), None)


def words_of(it: Looked) -> str | None:
    """Give what an item says on one line: a text, a number, or the name of a thing."""
    return named(it.obj, "").value


def heading(*paths: str) -> Callback:
    """Read a title whose entities may be escaped: "IA g&eacute;n&eacute;rative &amp; agents"."""
    return looking(lambda it: (text_at(it, *paths) or "")[:_LONGEST_TITLE])


def description(*paths: str, titled: Mapping[str, str] | None = None) -> Callback:
    """Read descriptions, HTML however escaped or text: fields of an opportunity, to stand under "*".

    Args:
        paths: Where descriptions stand, in their order; of several parted by "|" the first that answers counts.
        titled: Where texts stand that another field names: the path of the heading by the path of the text, or the
            heading itself after an equals sign ("=Requirements").
    """
    return looking(lambda it: described(*texts_at(it, *paths), *_titled(it, titled or {})))


def texts_at(it: Looked, *paths: str) -> Iterator[str]:
    """Give the texts of some places; of several parted by "|" the first that answers counts."""
    for path in paths:
        yield from (item for item in items_of(it.first(*path.split("|"))) if isinstance(item, str))


def _titled(it: Looked, titled: Mapping[str, str]) -> Iterator[tuple[str | None, str]]:
    for path, name in titled.items():
        title = name[1:] if name.startswith("=") else text_at(it, name)
        yield from ((title, text) for text in texts_at(it, path))


def prose(path: str) -> Callback:
    """Read a text that may be HTML, as plain text."""
    return looking(lambda it: "\n\n".join(plain_text(text) for text in texts_at(it, path)))


def place(city: str | None, region: str | None = None, country: str | None = None) -> str | None:
    """Write a place as "Mountain View, CA, US"; what is told twice is told once, and a continent is no region."""
    code = country.upper() if country and len(country) == _ISO_LETTERS else country
    town = None if words.letters(city or "") == "remote" else city
    state = None if words.letters(region or "") in _CONTINENTS else region
    return ", ".join(dict.fromkeys(part for part in (town, state, code) if part)) or None


def place_at(it: Looked, city: str, region: str = "", country: str = "") -> str | None:
    """Read a place of its parts; each path may be several parted by "|", or none."""
    return place(*(text_at(it, *path.split("|")) if path else None for path in (city, region, country)))


def places_at(it: Looked, each: str, city: str, region: str, country: str) -> tuple[str, ...]:
    """Read several places: the path of each, and in each the paths of its parts."""
    told = (place_at(item, city, region, country) for item in it.each(each))
    return tuple(text for text in told if text)


def places(each: str, city: str, region: str, country: str) -> Callback:
    """Read several places, as `places_at`."""
    return looking(lambda it: places_at(it, each, city, region, country))


def remote_in(*paths: str) -> Callback:
    """Read remote or hybrid where a system says so in the name of the place alone: "Remote, Italy"."""

    def found(it: Looked) -> str | None:
        told = _FAR.search(text_at(it, *paths) or "")
        return told and told[0]

    return looking(found)


def pay_range(low: object, high: object, currency: object = None, period: object = None) -> Read[Salary | None]:
    """Make pay of its parts; a single sum is both limits. Without any sum there is no pay."""
    least, most = words.amount(low, "salary.min"), words.amount(high, "salary.max")
    code, every = words.currency(currency, "salary.currency"), words.period(period, "salary.period")
    issues = (*least.issues, *most.issues, *code.issues, *every.issues)
    if least.value is None and most.value is None:
        return Read(None, (*least.issues, *most.issues))
    pay = Salary(least.value, most.value, code.value, every.value)
    upside_down = (Issue("salary", "the lower limit is above the upper one"),) if pay.is_upside_down else ()
    return Read(pay, (*issues, *upside_down))


def one_of(found: Iterable[Salary], told: str = "") -> Read[Salary | None]:
    """Take the pay that an object tells; of several that differ none is chosen, and their words are kept.

    Args:
        found: What is told, the same perhaps more than once.
        told: The words, where the object has better ones than the sums.
    """
    several = tuple(dict.fromkeys(found))
    if len(several) < _SEVERAL:
        return Read(next(iter(several), None))
    words_of = told or "; ".join(str(one) or one.words or "" for one in several)
    return Read(
        Salary(words=words_of), (Issue("salary", f"there are {len(several)}, none is chosen: {words_of[:200]}"),)
    )


def rounds(each: str, name: str, minutes: str = "", evaluates: str = "", *, internal: str = "") -> Callback:
    """Read rounds of interviews; what is no meeting with the candidate, such as a debrief, is internal."""

    def one(it: Looked) -> Round | None:
        called = text_at(it, name)
        length = it.noted(words.number(it.at(minutes), "process.minutes")) if minutes else None
        skills = tuple(skill for item in it.each(evaluates) if (skill := words_of(item))) if evaluates else ()
        aside = it.noted(words.flag(it.at(internal, flag=True), "process.internal")) if internal else None
        return Round(called, int(length) if length else None, (), skills, bool(aside)) if called else None

    return looking(lambda it: tuple(made for item in it.each(each) if (made := one(item))))


def full_name(whole: str, *parts: str) -> Callback:
    """Read a name, of which other systems give the parts."""
    return looking(lambda it: text_at(it, whole) or " ".join(filter(None, (text_at(it, part) for part in parts))))


def joined(*paths: str) -> Callback:
    """Read several words as one text, each once: team and department; of those parted by "|" the first that answers."""
    return looking(
        lambda it: ", ".join(dict.fromkeys(text for path in paths if (text := text_at(it, *path.split("|")))))
    )


def emails(*paths: str) -> Callback:
    """Read mail addresses, each once, whatever stands round them."""

    def found(it: Looked) -> tuple[str, ...]:
        told = (plain(item.obj, path).value for path in paths for item in it.each(path))
        return tuple(dict.fromkeys(mail for mail in told if mail and "@" in mail))

    return looking(found)


def accounts_at(it: Looked, *paths: str) -> tuple[Account, ...]:
    """Read addresses of profiles and pages from several places at once."""
    told = (it.noted(account(item.obj, f"accounts ({path})")) for path in paths for item in it.each(path))
    return tuple(one for one in told if isinstance(one, Account))


def accounts(*paths: str) -> Callback:
    """Read addresses of profiles and pages, as `accounts_at`."""
    return looking(lambda it: accounts_at(it, *paths))


def home(city: str, region: str = "", country: str = "") -> Callback:
    """Read where somebody lives: town, region and country, never a street."""
    return looking(lambda it: place_at(it, city, region, country))


def not_when(path: str) -> Callback:
    """Read a leave to write as its contrary: whoever has refused it must not be contacted."""
    return looking(lambda it: it.noted(words.flag(it.at(path, flag=True), path)) is False)
