"""The checklist as a view."""

from __future__ import annotations

import attrs
from tests.render import demo

from callprep.render.checklist import Tick, checklist


def test_states() -> None:
    """Done, open and not possible have their own marks, signs and words."""
    (group,) = checklist(demo.checklist()).groups
    assert group.name == "Before the call"
    assert group.ticks == (
        Tick("x", "✓", "done", "Read GitHub", "no token"),
        Tick(" ", "○", "open", "Read GitHub", "no token"),
        Tick("-", "–", "not possible this time", "Read GitHub", "no token"),
    )


def test_how_many_are_open() -> None:
    """The head says how many items are open, and also when none is."""
    one = demo.checklist()
    assert checklist(one).still == "1 still open"
    assert checklist(attrs.evolve(one, phases=())).still == "nothing is open"
