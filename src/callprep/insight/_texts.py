"""What can be asked of a fact whatever its class: whether it is of ours, what it says in prose, and where it was."""

from __future__ import annotations

from callprep.model.facts import About, Fact, built_in_facts

__all__ = ["is_ours", "prose", "whereabouts"]

_OURS = frozenset(built_in_facts())
_PROSE = ("title", "headline", "bio", "description", "summary", "snippet")
_WHERE = ("event", "venue", "school")


def is_ours(fact: Fact) -> bool:
    """Tell whether a fact is of a class that callprep brings; a subclass is somebody else's."""
    return type(fact) in _OURS


def prose(fact: Fact) -> tuple[str, ...]:
    """Give what a fact says, the title first; that of a profile is a person's name, and no prose."""
    return _told(fact, _PROSE[1:] if isinstance(fact, About) else _PROSE)


def whereabouts(fact: Fact) -> tuple[str, ...]:
    """Give the names of where it was: an event, a venue, a school. They need not say what it is about."""
    return _told(fact, _WHERE)


def _told(fact: Fact, names: tuple[str, ...]) -> tuple[str, ...]:
    # of a class of somebody else's only the members of the protocol are sure to be there, and what they are called
    found = (getattr(fact, name, None) for name in names)
    return tuple(text for text in found if isinstance(text, str) and text)
