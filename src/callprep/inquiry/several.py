"""Several conversations in one inquiry: one that fails does not hide what the others give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeAlias

from callprep.errors import RateLimitedError, SourceError
from callprep.inquiry.source import Inquiry
from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.evidence import Evidence, cite
from callprep.model.facts import Coverage, Fact

__all__ = ["Listener", "Part", "left_out", "several"]

Part: TypeAlias = Inquiry | Iterator[Evidence[Fact]]
"""A piece of an inquiry that may fail without the others."""


def several(parts: Iterable[Part], first: SourceError | None = None, *, one_site: bool = True) -> Inquiry:
    """Go through all parts, and raise the first error there was (or `first`) when the last has given what it has.

    A limit is raised at once where all parts ask `one_site`: going on while limited can get a caller banned (GitHub
    docs, "Best practices for using the REST API"). Of another site it says nothing.
    """
    for part in parts:
        try:
            yield from part
        except SourceError as error:
            if one_site and isinstance(error, RateLimitedError):
                raise
            first = first or error
    if first is not None:
        raise first


class Listener(Protocol):
    """What remembers the answers that came."""

    @property
    def heard(self) -> Response | None:
        """The last good answer, None before the first."""
        ...


def left_out(what: str, accounts: tuple[Account, ...], read: int, listener: Listener) -> Iterator[Evidence[Coverage]]:
    """Say that only the first `read` of the accounts were looked at, as the last part: nothing where all were.

    `listener` is looked at when this part's turn comes: without any good answer there is nothing to cite.
    """
    if listener.heard is not None and len(accounts) > read:
        yield cite(Coverage(what, read, len(accounts)), listener.heard, accounts[0])
