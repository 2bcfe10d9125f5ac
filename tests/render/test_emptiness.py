"""What stands where nothing is known."""

from __future__ import annotations

import attrs
import pytest
from tests.render import demo_dashboard

from callprep.insight.dashboard import Gave
from callprep.model.evidence import Gap, GapKind
from callprep.render.dashboard import dashboard
from callprep.render.emptiness import Look, look, researched

READ = Gave("github", (("about", 1),))
IN_PART = Gave("github", (("about", 1),), (), Gap(GapKind.RATE_LIMITED))
NONE_THERE = Gave("feeds")
SILENT = Gave("homepage", (), (), Gap(GapKind.TIMED_OUT))
NO_SUCH = Gave("bitbucket", (), (), Gap(GapKind.NOT_FOUND))
UNASKED = Gave("x", (), (), Gap(GapKind.SKIPPED))
CASES = [
    ((), Look.NOBODY, "Nobody has looked yet: no source was asked about them."),
    ((UNASKED,), Look.NOBODY, "Nobody has looked yet: no source could be asked about them."),
    ((SILENT,), Look.COULD_NOT, "1 source was asked, and nothing could be read."),
    ((NO_SUCH, UNASKED), Look.COULD_NOT, "2 sources were asked, and nothing could be read."),
    ((NONE_THERE,), Look.IN_FULL, "1 source was asked, and no fact was found."),
    ((NONE_THERE, SILENT), Look.IN_PART, "2 sources were asked, and no fact was found."),
    ((READ, UNASKED), Look.IN_FULL, "1 of 2 sources gave 1 fact."),
    ((IN_PART,), Look.IN_PART, "1 of 1 source gave 1 fact."),
]


@pytest.mark.parametrize(("sources", "found", "told"), CASES)
def test_look(sources: tuple[Gave, ...], found: Look, told: str) -> None:
    """Nobody looked, nobody could, and looked at are told apart; what nobody asked hides nothing that was read."""
    assert look(sources) is found
    assert researched(attrs.evolve(demo_dashboard.thin(), sources=sources)) == told


@pytest.mark.parametrize(
    ("sources", "begins"),
    [
        ((), "Nobody has looked yet"),
        ((SILENT,), "Nothing could be read"),
        ((READ, SILENT), "There is little public work to go by in what could be read"),
        ((READ,), "There is little public work to go by. "),
    ],
)
def test_thin(sources: tuple[Gave, ...], begins: str) -> None:
    """Little public work is said only of what somebody read, and none of it says anything of the person."""
    view = dashboard(attrs.evolve(demo_dashboard.thin(), sources=sources))
    assert view.thin.startswith(begins)
    assert "That says nothing about the person" in view.thin


def test_what_they_come_back_to() -> None:
    """The rule that nothing meets is said in full where somebody looked, and not at all where nobody could."""
    assert "the newest within five years" in dashboard(demo_dashboard.thin()).passions.empty
    unread = attrs.evolve(demo_dashboard.thin(), sources=(SILENT,))
    assert dashboard(unread).passions.empty == "Could not look: their homepage."
