"""All that is known of one person at a glance: accomplishments, interests, aspirations, and how we know.

A dashboard is a value made from a dossier and a day. It holds no score and no verdict on the person: every entry leads
to evidence, and what is not known stands there as a question to ask.
"""

from __future__ import annotations

from datetime import date, datetime

import attrs

from callprep.identity.explain import Explanation
from callprep.insight.accomplishments import Accomplishment
from callprep.insight.conflicts import Conflict
from callprep.insight.expertise import Expertise, Passion
from callprep.insight.interests import Guess, Leaning, Stated
from callprep.insight.vocabulary import Vocabulary
from callprep.model import _present
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Gap
from callprep.model.facts import Fact

__all__ = ["Card", "Dashboard", "Gave", "LeftOut", "ToAsk", "Year", "dashboard"]


@attrs.frozen
class Card:
    """An account: why it counts as theirs or does not, and how many facts it gave. `listed`: named, and not asked."""

    explanation: Explanation
    facts: int = 0
    listed: bool = False


@attrs.frozen
class Gave:
    """What a source gave: facts by kind ("project", 12), what was not read ("10 of 38 repositories read"), its gap."""

    source: str
    kinds: tuple[tuple[str, int], ...] = ()
    coverage: tuple[str, ...] = ()
    gap: Gap | None = None
    looked: datetime | None = None


@attrs.frozen
class Year:
    """How much of what they did is dated in a year, by group: built, answered, written, published."""

    year: int
    built: int = 0
    answered: int = 0
    written: int = 0
    published: int = 0


@attrs.frozen
class LeftOut:
    """Something that is not shown: what, how many, and why."""

    what: str
    count: int
    why: str


@attrs.frozen
class ToAsk:
    """Something the public record does not tell, as a question for the call; `why` says what is missing."""

    question: str
    why: str


@attrs.frozen
class Dashboard:
    """What is known of one person, as of a day.

    `as_of` is when the research ended (aware, UTC), `today` the day that ages are judged by. `headlines` is what
    profiles say of them (`About` facts, surely theirs); `possibly` is what may be about somebody else, kept apart.
    """

    candidate: Candidate
    today: date
    as_of: datetime | None
    accounts: tuple[Card, ...] = ()
    headlines: tuple[Evidence[Fact], ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    expertise: tuple[Expertise, ...] = ()
    passions: tuple[Passion, ...] = ()
    interests: tuple[Leaning, ...] = ()
    stated: tuple[Stated, ...] = ()
    guesses: tuple[Guess, ...] = ()
    background: tuple[Evidence[Fact], ...] = ()
    years: tuple[Year, ...] = ()
    sources: tuple[Gave, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    possibly: tuple[Evidence[Fact], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    to_ask: tuple[ToAsk, ...] = ()

    def __str__(self) -> str:
        """Give plain text."""
        return _present.text(self)

    def markdown(self) -> str:
        """Give Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give a self-contained page: no script, nothing remote, charts as inline SVG."""
        return _present.html(self)

    def to_json(self) -> str:
        """Give what the page shows as JSON text: every entry with its words, its dates and the facts it rests on."""
        return _present.shown_json(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)


def dashboard(dossier: Dossier, today: date | None = None, vocabulary: Vocabulary | None = None) -> Dashboard:
    """Gather what a dossier tells about the person.

    Args:
        dossier: What is known.
        today: The day that ages are judged by; the local date where left out.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    raise NotImplementedError
