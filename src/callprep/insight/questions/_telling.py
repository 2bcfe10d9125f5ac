"""How answers are put together from what may be spoken of: parts with their fields, names, places, days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce

import attrs

from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.parts import Person
from callprep.model.spoken import SpokenOpportunity
from callprep.wording import Voice, said

__all__ = [
    "NONE",
    "Answer",
    "day",
    "first_of",
    "framed",
    "name_of",
    "person_of",
    "place",
    "remote_of",
    "told_of",
    "towns_of",
]

_DAYS = re.compile(r"^(?:\d|one|two|three|four|five|most|half)\b.*\b(?:days?|weeks?|time)\b", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:remote\w*|home|office|on[- ]?site|hybrid|anywhere|elsewhere|in|at)\b", re.IGNORECASE)
_ON_SITE = re.compile(
    r"\W*(?:(?:no|not|none|never|nope|impossible)(?: (?:at all|remote(?:ly)?|work|working|home ?office|from home|"
    r"possible|offered|allowed|planned|available|foreseen|for now)){0,3}"
    r"|(?:always |only |all |fully |100 ?% )?(?:on[-_ ]?site|(?:in the |in[- ])?office|in person)(?: only)?)\W*",
    re.IGNORECASE,
)
"""What says under "remote" that there is no such thing."""
_AT_HOME = frozenset({"yes", "remote", "fully", "full", "always", "possible"})


@attrs.frozen
class Answer:
    """Words, and the fields that they come from; no words where nobody has said it."""

    text: str = ""
    cites: tuple[str, ...] = ()


NONE = Answer()


def told_of(parts: Iterable[tuple[str | None, str]], glue: str = "; ") -> Answer:
    """Join what is there, with its fields."""
    known = [(" ".join(text.split()).rstrip(".;, "), field) for text, field in parts if text and text.strip(".;, \n")]
    fields = dict.fromkeys(field if "." in field else f"opportunity.{field}" for _, field in known)
    return Answer(glue.join(text for text, _ in known), tuple(fields)) if known else NONE


def first_of(*parts: tuple[str | None, str]) -> Answer:
    """Give the first that is there."""
    return next((answer for answer in (told_of([part]) for part in parts) if answer.text), NONE)


def framed(voice: Voice, move: str, **parts: str) -> str:
    """Put words around what was told."""
    return said(voice, f"question.answer_{move}", **parts)


def name_of(person: Person | None) -> str | None:
    """Give the name, unless "none" stands in its place: then there is nobody."""
    return None if person is None or says_none(person.name) else person.name


def person_of(person: Person | None) -> str | None:
    """Give the name with the role."""
    name = name_of(person)
    return ", ".join(part for part in (name, person.role) if part) if person and name else None


def day(told: str) -> str:
    """Say a day as one says it; words stay as they are."""
    return dates.full_day(dates.read_day(told)) or told


def place(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    """Say where the work is done: the town, how much of it from elsewhere, days on site."""
    count = spoken.days_on_site
    days = framed(voice, f"days_{'one' if count == 1 else 'many'}", count=str(count)) if count else None
    towns = towns_of(voice, spoken)
    return told_of([(towns, "locations"), (_remote(voice, spoken.remote), "remote"), (days, "days_on_site")], ", ")


def towns_of(voice: Voice, spoken: SpokenOpportunity) -> str:
    """Name the towns of the work: one of them is enough."""
    places = spoken.locations
    return reduce(lambda told, town: framed(voice, "either", place=told, other=town), places) if places else ""


def remote_of(told: str | None) -> str | None:
    """Give what is told of working from elsewhere; None where nothing is, or that it is not done: "no", "on-site"."""
    return None if not told or _ON_SITE.fullmatch(told) else told


def _remote(voice: Voice, told: str | None) -> str | None:
    text = (told or "").strip()
    if _DAYS.search(text) and not _WHERE.search(text):
        return framed(voice, "remote", days=text)
    if text and remote_of(text) is None:
        return framed(voice, "on_site")
    return framed(voice, "at_home") if text.casefold().rstrip(".!") in _AT_HOME else told
