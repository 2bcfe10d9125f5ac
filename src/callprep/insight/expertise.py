"""What they know and what they care about: topics ranked by evidence, each with its items and the rule behind its rank.

Evidence is weighed by what it took: an own project over a fork, an answer over a question, years over one afternoon,
this year over long ago. The weights order topics against each other; no number about a person leaves this module.
"""

from __future__ import annotations

import enum
from datetime import date

import attrs

from callprep.insight.vocabulary import Topic, Vocabulary
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact

__all__ = ["Expertise", "Momentum", "Passion", "PassionRule", "expertise", "passions"]


class Momentum(enum.Enum):
    """Where a topic is going, by dated items alone: without enough dates it is unknown, which is no fault."""

    RISING = "rising"
    STEADY = "steady"
    RESTING = "resting"
    UNKNOWN = "unknown"


@attrs.frozen
class Expertise:
    """A topic they have shown: its items, the strongest first, and why it ranks where it does.

    `first` and `last` are the days of the oldest and the newest dated item; `momentum` compares the last twelve months
    with the time before, `moved` says so in words.
    """

    topic: Topic
    items: tuple[Evidence[Fact], ...]
    why: str
    first: date | None = None
    last: date | None = None
    momentum: Momentum = Momentum.UNKNOWN
    moved: str = ""


@attrs.frozen
class PassionRule:
    """What it takes to be called a passion: so many items over so many days, or something they pinned themselves."""

    items: int = 3
    days: int = 183


@attrs.frozen
class Passion:
    """A topic they come back to of their own choice: the items that show it, and the rule they meet, in words."""

    topic: Topic
    items: tuple[Evidence[Fact], ...]
    why: str


def expertise(dossier: Dossier, today: date, vocabulary: Vocabulary | None = None) -> tuple[Expertise, ...]:
    """Rank the topics that they have shown, the best founded first."""
    raise NotImplementedError


def passions(
    dossier: Dossier, today: date, rule: PassionRule | None = None, vocabulary: Vocabulary | None = None
) -> tuple[Passion, ...]:
    """Give what they care about, by work that they chose themselves."""
    raise NotImplementedError
