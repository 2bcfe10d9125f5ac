"""Say, ask or know only: what may be done with a fact in each channel, by a table that users can read and tighten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import attrs

from callprep.model.candidate import Contact
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.saying import Channel, Form

__all__ = ["TABLE", "Clause", "Disclosed", "Disclosure", "Situation", "disclose"]


@attrs.frozen
class Situation:
    """What a clause of the table judges: the fact or third person, where it would be said, and when.

    `first` says that nobody has written to them before: some sites' terms restrict what an unsolicited mail may use.
    """

    item: Evidence[Fact] | Contact
    channel: Channel
    today: date
    first: bool = False


@attrs.frozen
class Clause:
    """One row of the table: where `applies` holds, nothing freer than `allows` of the channel is allowed.

    A channel that `allows` does not name is left as it was.
    """

    name: str
    applies: Callable[[Situation], bool]
    allows: tuple[tuple[Channel, Form], ...]
    why: str


@attrs.frozen
class Disclosed:
    """What may be done with it: the form, and the clauses that decided, each with its reason."""

    form: Form
    clauses: tuple[str, ...] = ()
    why: str = ""


@attrs.frozen
class Disclosure:
    """A table of clauses: of all that apply the strictest holds, so that one more clause can only tighten it."""

    clauses: tuple[Clause, ...] = ()

    def tightened(self, *clauses: Clause) -> Disclosure:
        """Give the table with more clauses."""
        return attrs.evolve(self, clauses=(*self.clauses, *clauses))


TABLE = Disclosure()
"""What holds where nobody says otherwise."""


def disclose(
    item: Evidence[Fact] | Contact,
    channel: Channel,
    today: date,
    *,
    first: bool = False,
    table: Disclosure = TABLE,
) -> Disclosed:
    """Say what may be done with a fact, or with a third person's name, in a channel on a day."""
    raise NotImplementedError
