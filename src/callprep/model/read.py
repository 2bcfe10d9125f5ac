"""What a forgiving reader gives: what it understood, and in words what it did not.

Such a reader never raises for what it reads. Where nothing at all could be read the value is None, and the type says
so: `Read[Opportunity | None]`. A reader that always has something to give, such as one that adds answers to an
opportunity, gives a `Read[Opportunity]`.
"""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

__all__ = ["Issue", "Read"]

_T_co = TypeVar("_T_co", covariant=True)


@attrs.frozen
class Issue:
    """Something that could not be read, or that one should know of what was.

    `where` is the place: a file or address with a field path or line ("role.md:12", "https://…: salary.min").
    """

    where: str
    what: str

    def __str__(self) -> str:
        """Put the place before the complaint, as compilers do."""
        return f"{self.where}: {self.what}" if self.where else self.what


@attrs.frozen
class Read(Generic[_T_co]):
    """What was read, and what was not: both are there at once, for one bad field spoils no other."""

    value: _T_co
    issues: tuple[Issue, ...] = ()
