"""A case for mails and notes: Mira, whose posts and talks may stand in a mail that nobody asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

import attrs
from tests.helpers import BLOG, GITHUB, MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    Account,
    Answer,
    Caller,
    Candidate,
    Engagement,
    Evidence,
    Fact,
    Goal,
    NextStep,
    Opportunity,
    Person,
    Post,
    Project,
)

__all__ = ["ANSWER", "INDEX", "POST", "ROLE", "STACK", "TOMAS", "letter_case"]

TOMAS = Caller("Tomas", "Lumen Works", "recruiter", email="tomas@lumen.example", address="1 Sample Street, Townham")
STACK = Account("stackoverflow", "990017")
POST: Evidence[Fact] = evidence(Post("How search indexes age", ("search",), SEEN), BLOG, source="feeds")
ANSWER: Evidence[Fact] = evidence(
    Answer("Why is my inverted index slow?", ("search", "index"), 88, accepted=True, answered=SEEN), STACK,
    source="stackexchange",
)  # fmt: skip
INDEX: Evidence[Fact] = evidence(
    Project("search-index", description="An index for libraries.", topics=("search", "index"), active=SEEN),
    GITHUB, source="github",
)  # fmt: skip
ROLE = attrs.evolve(
    OPPORTUNITY,
    impact="open books to everybody who cannot read them",
    growth="they would lead search",
    success=(Goal("search is live", by="90 days"),),
    next_step=NextStep("come by for a talk", on=date(2026, 5, 13), minutes=45, meets=Person("Ola", agreed=True)),
)


_evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # the answers are known by name only


def _letter_case(
    *facts: Evidence[Fact], candidate: Candidate = MIRA, caller: Caller = TOMAS, **role: object
) -> Engagement:
    """Give a case with these facts; `role` replaces answers of the hiring manager."""
    made = engagement(*facts, candidate=candidate, opportunity=_evolve(ROLE, **role))
    return attrs.evolve(made, caller=caller)


letter_case: Callable[..., Engagement] = _letter_case
"""The same, for answers that are known by name only."""
