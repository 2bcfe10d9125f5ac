"""What answers are made of: people, tools, goals, requirements, rounds. Each takes a text alone.

A class that is `text_first` may stand in a file as a text alone, which is its first field.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from datetime import date
from typing import ClassVar, cast

import attrs
from attrs.validators import optional

from callprep.model import answers
from callprep.model._checked import choice, refuse_wrong_kinds

__all__ = [
    "NUMBERS",
    "Competency",
    "Goal",
    "NextStep",
    "Novelty",
    "Objection",
    "Person",
    "Problem",
    "ReasonOpen",
    "Requirement",
    "Round",
    "Team",
    "Tech",
    "Use",
    "persons",
    "tools",
]


def _texts(given: str | Iterable[str] | None) -> tuple[str, ...]:
    return answers.texts(given) or ()


@attrs.frozen
class Person:
    """Somebody on the company's side whom the candidate may meet or hear of.

    `links` are addresses of pages of theirs. `note` is for you and is told to nobody; `agreed` says that they agreed to
    be named to candidates: without it they stand in no mail as a member of a team, and in no round.
    """

    text_first: ClassVar[bool] = True

    name: str
    role: str | None = None
    note: str | None = None
    links: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    agreed: bool = False

    __attrs_post_init__ = refuse_wrong_kinds


def persons(given: str | Iterable[str | Person] | None) -> tuple[Person, ...]:
    """Take one or several people, by name or as they are."""
    return answers.items(given, Person) or ()


class Use(enum.Enum):
    """How a tool is used in the role."""

    CORE = "core"
    SOME = "some"
    PLANNED = "planned"
    LEGACY = "legacy"


def _use(given: str | Use) -> Use:
    return cast("Use", choice(Use, given, "use"))  # None is refused below


@attrs.frozen
class Tech:
    """A tool, language or system of the role (Q6); the spelling stays as given.

    `note` says for what they use it; unlike the rest it is said on a call and not written.
    """

    text_first: ClassVar[bool] = True

    name: str
    use: Use = attrs.field(default=Use.CORE, converter=_use)
    note: str | None = None
    level_needed: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds


def tools(given: str | Iterable[str | Tech] | None) -> tuple[Tech, ...] | None:
    """Take "Python, Kafka", names, or tools; a plain string is split at commas and semicolons."""
    return answers.items(given.replace(";", ",").split(",") if isinstance(given, str) else given, Tech)


class Novelty(enum.Enum):
    """What is to be done about a problem: something new, something more, or keeping it alive."""

    BUILD = "build"
    EXTEND = "extend"
    MAINTAIN = "maintain"


def _novelty(given: str | Novelty | None) -> Novelty | None:
    return choice(Novelty, given, "novelty")


@attrs.frozen
class Problem:
    """A problem that they would solve (Q2)."""

    text_first: ClassVar[bool] = True

    title: str
    detail: str | None = None
    novelty: Novelty | None = attrs.field(default=None, converter=_novelty)

    __attrs_post_init__ = refuse_wrong_kinds

    def __str__(self) -> str:
        """Say it in one go."""
        return f"{self.title}: {self.detail}" if self.detail else self.title


@attrs.frozen
class Goal:
    """One measure of success (Q5): what, by when (in words, or a day, kept as text), and how it is measured."""

    text_first: ClassVar[bool] = True

    text: str
    by: str | None = attrs.field(default=None, converter=answers.day_or_text)
    metric: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds


NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"fifteen": 15, "twenty": 20}
"""Numbers as people write them out."""
_YEARS = re.compile(
    rf"\b(\d{{1,2}}(?:[.,]\d)?|{'|'.join(NUMBERS)})\s?(?:\+|[-–]\s?\d{{1,2}})?[ -]?"
    r"(?:years?|yrs?|jahren?|jahre|ans|années|años)\b(?![\s-](?:old|of age|ago)\b)",
    re.IGNORECASE,
)
_LONGEST = 500  # characters of a requirement that are looked at


@attrs.frozen
class Requirement:
    """Something the profile asks for (Q7); `kind` is skill, experience, credential, language, place or other.

    `years` is the experience that is asked for, `testable_by` what would prove it ("the take-home", "a talk").
    """

    text_first: ClassVar[bool] = True

    text: str
    kind: str = "skill"
    years: float | None = attrs.field(default=None, validator=optional(answers.finite))
    testable_by: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds

    @property
    def years_asked(self) -> float:
        """The years of experience, as given or as the text says ("five years", "5-7 years" are 5); 0 where none are."""
        told = None if self.years else _YEARS.search(self.text[:_LONGEST])
        if told is None:
            return self.years or 0.0
        return float(NUMBERS.get(told[1].casefold(), 0) or told[1].replace(",", "."))


@attrs.frozen
class Team:
    """Whom they would work with; a text alone says it in words. Members are named in writing by their leave only."""

    text_first: ClassVar[bool] = True

    name: str
    size: int | None = None
    members: tuple[Person, ...] = attrs.field(default=(), converter=persons)

    __attrs_post_init__ = refuse_wrong_kinds

    def __str__(self) -> str:
        """Say it without the members: "mobile, 6 people"."""
        if self.size is None:
            return self.name
        return f"{self.name}, {self.size} {'person' if self.size == 1 else 'people'}"


@attrs.frozen
class Round:
    """One round of interviews; internal rounds are not told.

    `how` says in what form it takes place, `prepare` what the candidate should prepare.
    """

    text_first: ClassVar[bool] = True

    name: str
    minutes: int | None = None
    people: tuple[Person, ...] = attrs.field(default=(), converter=persons)
    evaluates: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    internal: bool = False
    kind: str | None = None
    how: str | None = None
    prepare: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds


@attrs.frozen
class Competency:
    """Something the rounds look for, why, and in which round; its `weight` stays inside."""

    text_first: ClassVar[bool] = True

    name: str
    why: str | None = None
    weight: float | None = attrs.field(default=None, validator=optional(answers.finite))
    round: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds


@attrs.frozen
class Objection:
    """What may make somebody hesitate, and the honest answer to it."""

    text_first: ClassVar[bool] = True

    question: str
    answer: str | None = None

    __attrs_post_init__ = refuse_wrong_kinds


class ReasonOpen(enum.Enum):
    """Why there is a position at all."""

    NEW_ROLE = "new_role"
    GROWTH = "growth"
    BACKFILL = "backfill"
    REORGANISATION = "reorganisation"
    OTHER = "other"


def _met(given: str | Person | None) -> Person | None:
    return answers.of_text(given, Person)


@attrs.frozen
class NextStep:
    """The one small thing to ask for at the end of the call.

    `what` is the invitation ("come by for a short talk"), `when` says it in words or `on` as a date, `minutes` the
    effort.
    """

    text_first: ClassVar[bool] = True

    what: str
    when: str | None = None
    on: date | None = None
    minutes: int | None = None
    place: str | None = None
    meets: Person | None = attrs.field(default=None, converter=_met)

    __attrs_post_init__ = refuse_wrong_kinds
