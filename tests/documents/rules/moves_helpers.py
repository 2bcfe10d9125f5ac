"""What the tests of these rules share: one engagement with something of everything, and a way to ask one rule."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import attrs
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    PITCH,
    Answer,
    Channel,
    Contact,
    Engagement,
    Finding,
    Interest,
    Line,
    Paper,
    Part,
    Passage,
    Patent,
    Post,
    Product,
    Project,
    Reply,
    Role,
    Skill,
    Talk,
    lint,
)

INDEX = evidence(
    Project(
        "search-index",
        topics=("search",),
        description="An inverted index with typo tolerance",
        stars=120,
        active=datetime(2026, 4, 2, tzinfo=UTC),
    )
)
RANKING = evidence(Post("On ranking: a field guide", published=datetime(2026, 3, 4, tzinfo=UTC)))
BAKING = evidence(Post("Sourdough", topics=("baking",), published=datetime(2026, 5, 5, tzinfo=UTC)))
CHESS = evidence(Interest("chess", personal=True))
TALK = evidence(Talk("Small indexes", event="Search Days", topics=("compression",)))
OTHERS = (
    evidence(Role("Search lead", employer="Quillbooks", current=True)),
    evidence(Skill("Rust")),
    evidence(Paper("Edit distance in hardware")),
    evidence(Patent("Typo-tolerant lookup", "EP1")),
    evidence(Answer("How do tries compare with hashes?")),
)
ROLE = attrs.evolve(
    OPPORTUNITY,
    company=attrs.evolve(
        OPPORTUNITY.company, makes="reading lamps", products=(Product("Lumen One", "a lamp that reads aloud"),)
    ),
    impact="blind people read the morning paper themselves",
    team_impact="without it the lamp finds no book in under a minute",
    growth="you lead retrieval within a year",
)
CANDIDATE = attrs.evolve(
    MIRA,
    reply=Reply("I may be open to hear more. I liked your lamp at the fair."),
    contacts=(Contact("Ana Silva", "friend", "Lumen Works"), Contact("Ugo Bell", "boss", "Quillbooks", "other")),
)
E = engagement(INDEX, RANKING, BAKING, CHESS, TALK, *OTHERS, candidate=CANDIDATE, opportunity=ROLE)
"""Mira has built an index, baked five days ago, plays chess, and knows somebody at Lumen Works."""

DECLINED = attrs.evolve(E, candidate=attrs.evolve(CANDIDATE, reply=Reply("No, thank you.", "no")))
"""She wrote back that she would rather not."""

SCRIPT = """\
Hi Mira, this is Tomas from Lumen Works. Thanks for your reply. Is this a good time?

You wrote that you liked our lamp. What do you know about us besides?

We make reading lamps, and Lumen One reads aloud, so that blind people read the morning paper themselves.

Your search-index and your talk "Small indexes" are why I ring. What was hard about the typo tolerance?

The index behind the library search starts from scratch here; without it the lamp finds no book in under a minute. You \
would decide how.

What is new to you comes after: with the speech team, answers read out loud, and you lead retrieval within a year.

Could you come by on Tuesday 19 May, for 45 minutes? I'll mail you the address.
"""
"""A call as it should be: no rule has anything to say about it."""


def raised(
    draft: str, rule: str, e: Engagement = E, channel: Channel = Channel.CALL, beside: Iterable[str] = ()
) -> list[str]:
    """Give what one rule finds in a text: how bad, and the offending words."""
    return [f"{one.severity.value}: {one.text}".strip() for one in findings(draft, rule, e, channel, beside)]


def findings(
    draft: str, rule: str, e: Engagement = E, channel: Channel = Channel.CALL, beside: Iterable[str] = ()
) -> list[Finding]:
    """Give the findings of one rule."""
    return [one for one in lint(draft, e, channel, beside=beside) if one.rule == rule]


@attrs.frozen
class Sheet:
    """A document of nothing but parts."""

    parts: tuple[Part, ...]


def sheet(**sections: Iterable[Line]) -> Sheet:
    """Make a document of sections by name."""
    return Sheet(tuple(Part(name, Passage(tuple(lines))) for name, lines in sections.items()))


def of_sheet(document: Sheet, rule: str, e: Engagement = E) -> list[str]:
    """Give what one rule finds in a document."""
    return [f"{one.severity.value}: {one.text}".strip() for one in lint(document, e) if one.rule == rule]


def written(e: Engagement) -> Sheet:
    """Write the call sheet."""
    return Sheet(PITCH.write(e).parts)
