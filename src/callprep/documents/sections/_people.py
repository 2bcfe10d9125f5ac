"""Who is named: the manager as far as the name may be said, and in full where the recruiter is told whom to ask."""

from __future__ import annotations

from callprep.engagement import Engagement
from callprep.model.answers import says_none
from callprep.model.parts import Person
from callprep.wording import said

__all__ = ["calls_the_manager", "is_caller", "known", "manager", "manager_said", "manager_to_ask"]


def known(person: Person | None) -> Person | None:
    """Give a person who has a name; "none" in its place says that there is nobody."""
    return None if person is None or says_none(person.name) else person


def manager(e: Engagement) -> Person | None:
    """Give the hiring manager whom one may name on the call."""
    return known(e.spoken.hiring_manager)


def is_caller(e: Engagement, person: Person) -> bool:
    """Whether a person is who calls: nobody offers a call with themselves, or is told to ask themselves by name."""
    return person.name.casefold().split() == e.caller.name.casefold().split()


def calls_the_manager(e: Engagement) -> bool:
    """Whether the hiring manager calls in person."""
    named = manager(e)
    return named is not None and is_caller(e, named)


def manager_said(e: Engagement, *, first: bool = False) -> str:
    """Name the manager as one may say it, else say what they are; `first` begins a sentence.

    The manager who calls asks the team.
    """
    named = manager(e)
    if calls_the_manager(e):
        return said(e.voice, f"people.my_team{'_first' if first else ''}")
    return named.name if named else said(e.voice, f"people.a_manager{'_first' if first else ''}")


def manager_to_ask(e: Engagement) -> str:
    """Name the manager for the eyes of who calls and is to ask them; "yourself" where that is the manager."""
    named = known(e.opportunity.hiring_manager)
    if named and is_caller(e, named):
        return said(e.voice, "people.yourself")
    return named.name if named else said(e.voice, "people.a_manager")
