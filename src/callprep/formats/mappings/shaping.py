"""What several mappings have in common: descriptions, places, pay, rounds and people, read from paths.

Each function here makes a callable that a mapping can hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from callprep.formats.descriptions import described
from callprep.formats.mappings import words
from callprep.formats.mappings.converting import account, line, plain
from callprep.formats.mappings.paths import items_of, read
from callprep.model.accounts import Account
from callprep.model.money import Salary
from callprep.model.parts import Round
from callprep.model.read import Issue, Read
from callprep.reading.blocks import plain_text
from callprep.reading.plain import one_line

__all__ = [
    "accounts",
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
    "places",
    "prose",
    "remote_in",
    "rounds",
    "text_at",
]

Callback = Callable[[object], object]

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


def text_at(obj: object, *paths: str) -> str | None:
    """Give the first of these places that holds a text, a number or a named thing, on one line."""
    told = (line(read(obj, path).value, path).value for path in paths)
    return next((text for text in told if text), None)


def heading(*paths: str) -> Callback:
    """Read a title whose entities may be escaped: "IA g&eacute;n&eacute;rative &amp; agents"."""
    return lambda obj: one_line(text_at(obj, *paths) or "", _LONGEST_TITLE)


def description(*paths: str, titled: Mapping[str, str] | None = None) -> Callback:
    """Read descriptions, HTML however escaped or text: fields of an opportunity, to stand under "*".

    Args:
        paths: Where descriptions stand, in their order; of several parted by "|" the first that answers counts.
        titled: Where texts stand that another field names: the path of the heading by the path of the text, or the
            heading itself after an equals sign ("=Requirements").
    """
    return lambda obj: described(*_texts(obj, paths), *_titled(obj, titled or {}))


def _texts(obj: object, paths: Iterable[str]) -> Iterator[str]:
    for path in paths:
        told = (read(obj, one).value for one in path.split("|"))
        first = next((found for found in told if found is not None), None)
        yield from (item for item in items_of(first) if isinstance(item, str))


def _titled(obj: object, titled: Mapping[str, str]) -> Iterator[tuple[str | None, str]]:
    for path, name in titled.items():
        title = name[1:] if name.startswith("=") else text_at(obj, name)
        yield from ((title, text) for text in _texts(obj, (path,)))


def prose(path: str) -> Callback:
    """Read a text that may be HTML, as plain text."""
    return lambda obj: "\n\n".join(plain_text(text) for text in _texts(obj, (path,)))


def place(city: str | None, region: str | None = None, country: str | None = None) -> str | None:
    """Write a place as "Mountain View, CA, US"; what is told twice is told once, and a continent is no region."""
    code = country.upper() if country and len(country) == _ISO_LETTERS else country
    town = None if words.letters(city or "") == "remote" else city
    state = None if words.letters(region or "") in _CONTINENTS else region
    return ", ".join(dict.fromkeys(part for part in (town, state, code) if part)) or None


def places(each: str, city: str, region: str, country: str) -> Callback:
    """Read several places: the path of each, and in each the paths of its parts, of which several are parted by "|"."""

    def found(obj: object) -> tuple[str, ...]:
        told = (
            place(*(text_at(item, *path.split("|")) if path else None for path in (city, region, country)))
            for item in items_of(read(obj, each).value)
        )
        return tuple(text for text in told if text)

    return found


def remote_in(*paths: str) -> Callback:
    """Read remote or hybrid where a system says so in the name of the place alone: "Remote, Italy"."""

    def found(obj: object) -> str | None:
        told = _FAR.search(text_at(obj, *paths) or "")
        return told and told[0]

    return found


def pay_range(low: object, high: object, currency: object, period: object) -> Read[Salary | None]:
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

    def one(item: object) -> Round | None:
        called = text_at(item, name)
        length = words.number(read(item, minutes).value if minutes else None, "process").value
        told = (line(skill, "process").value for skill in items_of(read(item, evaluates).value if evaluates else None))
        aside = bool(internal and words.flag(read(item, internal).value, "process").value)
        skills = tuple(skill for skill in told if skill)
        return Round(called, int(length) if length else None, (), skills, aside) if called else None

    return lambda obj: tuple(made for item in items_of(read(obj, each).value) if (made := one(item)))


def full_name(whole: str, *parts: str) -> Callback:
    """Read a name, of which other systems give the parts."""
    return lambda obj: text_at(obj, whole) or " ".join(filter(None, (text_at(obj, part) for part in parts)))


def joined(*paths: str) -> Callback:
    """Read several words as one text, each once: team and department; of those parted by "|" the first that answers."""
    return lambda obj: ", ".join(dict.fromkeys(text for path in paths if (text := text_at(obj, *path.split("|")))))


def emails(*paths: str) -> Callback:
    """Read mail addresses, each once, whatever stands round them."""

    def found(obj: object) -> tuple[str, ...]:
        told = (plain(item, path).value for path in paths for item in items_of(read(obj, path).value))
        return tuple(dict.fromkeys(mail for mail in told if mail and "@" in mail))

    return found


def accounts(*paths: str) -> Callable[[object], Read[tuple[Account, ...]]]:
    """Read addresses of profiles and pages from several places at once."""

    def found(obj: object) -> Read[tuple[Account, ...]]:
        told = [account(item, f"accounts ({path})") for path in paths for item in items_of(read(obj, path).value)]
        kept = tuple(one.value for one in told if isinstance(one.value, Account))
        return Read(kept, tuple(issue for one in told for issue in one.issues))

    return found


def home(city: str, region: str = "", country: str = "") -> Callback:
    """Read where somebody lives: town, region and country, never a street."""
    return lambda obj: place(*(text_at(obj, *path.split("|")) if path else None for path in (city, region, country)))


def not_when(path: str) -> Callback:
    """Read a leave to write as its contrary: whoever has refused it must not be contacted."""
    return lambda obj: words.flag(read(obj, path, flag=True).value, path).value is False
