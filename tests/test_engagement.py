"""One person and one opportunity: what is asked of both at once."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import Post, Project, Reply, Warmth


def test_missing() -> None:
    """Growth comes first for who has done the task before, then what they asked for, then the work."""
    open_role = attrs.evolve(OPPORTUNITY, learning=None)
    asked = attrs.evolve(MIRA, reply=Reply("Is it remote? And the pay?", Warmth.QUESTION))
    built = Project("library-search", topics=("search", "index"), active=datetime(2026, 4, 1, tzinfo=UTC))
    told = engagement(built, candidate=asked, opportunity=open_role)
    assert [told.overlaps()[0].strength.value, *(item.key for item in told.missing()[:3])] == [
        "strong",
        "growth",
        "salary",
        "locations",
    ]
    assert engagement(opportunity=open_role).missing() == open_role.missing()


def test_hooks_left_out() -> None:
    """What opens no conversation is told, with the reason."""
    told = engagement(Post("Ages ago", published=datetime(2016, 1, 1, tzinfo=UTC)))
    assert [(left.evidence.fact.title, bool(left.why)) for left in told.hooks_left_out()] == [("Ages ago", True)]
