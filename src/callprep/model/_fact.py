"""What every fact is: the protocol, its aspect, and how sensitive clauses leave it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Protocol, TypeVar

import attrs

__all__ = ["NOT_JUDGED", "Aspect", "Fact", "Screen", "Screened", "without_sensitive"]

NOT_JUDGED = "another language"
"""The category of a clause that a filter could not judge: nothing sensitive was found in it, and nothing ruled out."""


class Aspect(enum.Enum):
    """Which part of the picture a fact belongs to."""

    ACCOMPLISHMENT = "accomplishment"
    SKILL = "skill"
    INTEREST = "interest"
    ASPIRATION = "aspiration"
    BACKGROUND = "background"


@attrs.frozen
class Screened:
    """What the sensitive filter left of a text: the clauses that stay, and the categories of those that went."""

    kept: str
    categories: tuple[str, ...] = ()

    @property
    def is_sensitive(self) -> bool:
        """Whether anything went for what it says, not only for what could not be judged."""
        return any(category != NOT_JUDGED for category in self.categories)


Screen = Callable[[str], Screened]
"""A sensitive filter: free text in, what may be kept out."""


class Fact(Protocol):
    """One statement about a person; any frozen class with these members is one."""

    @property
    def aspect(self) -> Aspect:
        """The part of the picture this belongs to."""
        ...

    @property
    def title(self) -> str:
        """What to call it in a line: a project's name, a post's title."""
        ...

    @property
    def topics(self) -> tuple[str, ...]:
        """Technologies and fields it is about, as the source spells them."""
        ...

    @property
    def when(self) -> datetime | None:
        """When it happened or was last true, aware, UTC; None where nobody said."""
        ...

    def screened(self, screen: Screen, /) -> Fact | None:
        """Give the fact without the clauses that must go, or None where nothing usable is left."""
        ...


_F = TypeVar("_F", bound="attrs.AttrsInstance")


def without_sensitive(
    fact: _F, screen: Screen, *, title: str | None = None, name: str | None = None, texts: Iterable[str] = ()
) -> _F | None:
    """Screen the named text fields, and the topics; what stays is the same object where nothing went.

    Args:
        fact: What to screen.
        screen: The filter.
        title: The field with the person's own words: where they lose any, the fact is dropped whole.
        name: The field with the name of a work: it may be in a language that cannot be judged, and the fact is dropped
            where it is sensitive alone.
        texts: Fields of free text, which keep what the filter keeps of them.
    """
    changes: dict[str, object] = {}
    if title is not None and screen(getattr(fact, title)).categories:
        return None
    if name is not None and screen(getattr(fact, name)).is_sensitive:
        return None
    for text in texts:
        before = getattr(fact, text)
        result = screen(before) if before else None
        if result is not None and result.categories:
            changes[text] = result.kept or None
    if "topics" in attrs.fields_dict(type(fact)):
        topics: tuple[str, ...] = getattr(fact, "topics", ())
        kept = tuple(topic for topic in topics if not screen(topic).is_sensitive)
        if kept != topics:
            changes["topics"] = kept
    return attrs.evolve(fact, **changes) if changes else fact  # type: ignore[misc]  # mypy asks for a concrete class
