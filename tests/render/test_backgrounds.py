"""Headlines, jobs and studies."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.render import demo, demo_dashboard
from tests.render.demo import GITHUB, HOME, STACK

from callprep.insight.dashboard import Dashboard
from callprep.model.evidence import Evidence, Identity
from callprep.model.facts import About, Education, Fact, Role, Said, Skill
from callprep.render.backgrounds import background, headlines


def _with(*facts: Fact | Evidence[Fact]) -> Dashboard:
    items = tuple(one if isinstance(one, Evidence) else demo.evidence(one, HOME, "homepage") for one in facts)
    return attrs.evolve(demo_dashboard.ordinary(), headlines=items, background=items)


def _at(year: int, month: int = 1) -> datetime:
    return datetime(year, month, 1, tzinfo=UTC)


def test_headlines() -> None:
    """A profile's headline, employer and place stand in one line, with its page and the day it was read."""
    first, second = headlines(demo_dashboard.ordinary())
    assert first.title == "Mobile engineer · at Tiffinbox Delivery · Bengaluru"
    assert (first.when, first.pages[0].place) == ("read 9 May 2016", "github.com/rajiv-maps")
    assert second.title == "Android engineer, maps · Pune"


def test_said_twice() -> None:
    """Profiles that say the same share a line, the surest first; a profile that says nothing has none."""
    items = (
        demo.evidence(About("R", "android engineer"), STACK, "stackexchange", Identity.STATED),
        demo.evidence(About("R", "Android engineer"), GITHUB, "github"),
        demo.evidence(About("R"), HOME, "homepage"),
    )
    for told in (items, items[::-1]):
        (one,) = headlines(_with(*told))
        assert one.title == "Android engineer"
        assert [page.cites for page in one.pages] == [items[1].id, items[0].id]


def test_another_fact() -> None:
    """A fact of another kind is told by its title."""
    assert [one.title for one in headlines(_with(Skill("Go")))] == ["Go"]


def test_order() -> None:
    """Jobs come first, the present one before all, then the newest; then studies, then the rest."""
    facts = (
        Said("Left last week"),
        Education("MSc Maps", "Delft"),
        Role("Intern"),
        Role("Engineer", "Parcel & Sons", _at(2011, 7), _at(2014, 2)),
        Role("Lead", "Tiffinbox", _at(2014, 3), current=True),
        Role("Dev", "Earlier", _at(2009), _at(2010)),
    )
    expected = ["Lead, Tiffinbox", "Engineer, Parcel & Sons", "Dev, Earlier", "Intern", "MSc Maps, Delft"]
    for told in (facts, facts[::-1]):
        assert [one.title for one in background(_with(*told))] == [*expected, "Left last week"]


@pytest.mark.parametrize(
    ("role", "when"),
    [
        (Role("x", started=_at(2011, 7), ended=_at(2014, 2)), "Jul 2011 to Feb 2014"),
        (Role("x", started=_at(2014, 3), current=True), "since Mar 2014"),
        (Role("x", started=_at(2014, 3)), "from Mar 2014"),
        (Role("x", ended=_at(2014, 2)), "until Feb 2014"),
        (Role("x", current=True), "at present"),
        (Role("x"), "read 9 May 2016"),
        (Role("x", started=_at(1970)), "read 9 May 2016"),
        (Role("x", started=_at(2011), ended=_at(2999)), "from Jan 2011"),
    ],
)
def test_periods(role: Role, when: str) -> None:
    """A job's span is told as far as it is known; what cannot be right is not told."""
    (told,) = background(_with(role))
    assert told.when == when


def test_no_year_of_a_degree() -> None:
    """Studies are told without a year, and ordered without one: it would tell an age."""
    old, new = Education("A", ended=_at(1985)), Education("B", ended=_at(2015))
    told = list(background(_with(new, old)))
    assert [(one.title, one.when) for one in told] == [("A", "read 9 May 2016"), ("B", "read 9 May 2016")]
