"""What draws them, apart from what they can, and where they would like to go: stated, or guessed and marked as a guess."""

from __future__ import annotations

from datetime import date

import attrs

from callprep.insight.vocabulary import Vocabulary
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact

__all__ = ["Guess", "Leaning", "Stated", "guesses", "leanings", "stated"]


@attrs.frozen
class Leaning:
    """An interest: what it is called, whether it is a hobby or of their trade, and the items that show it.

    Only listed kinds count (own posts, talks, questions and tags, hobbies on a list); `why` says which.
    """

    subject: str
    personal: bool
    items: tuple[Evidence[Fact], ...]
    why: str


@attrs.frozen
class Stated:
    """An aspiration in their own words: `words` are those words, `evidence` where they stand.

    What was told to us on a call or in a mail has no page: then `evidence` is None, and `where` says it.
    """

    words: str
    evidence: Evidence[Fact] | None
    where: str
    when: date | None = None


@attrs.frozen
class Guess:
    """An aspiration that nobody stated: never to be asserted. `ask` is the question that would settle it."""

    subject: str
    items: tuple[Evidence[Fact], ...]
    why: str
    ask: str


def leanings(dossier: Dossier, today: date, vocabulary: Vocabulary | None = None) -> tuple[Leaning, ...]:
    """Give their interests, the most recent first."""
    raise NotImplementedError


def stated(dossier: Dossier, today: date) -> tuple[Stated, ...]:
    """Give the aspirations they stated themselves, the newest first."""
    raise NotImplementedError


def guesses(dossier: Dossier, today: date, vocabulary: Vocabulary | None = None) -> tuple[Guess, ...]:
    """Guess where they might want to go, from what rose lately: something to ask, never to say."""
    raise NotImplementedError
