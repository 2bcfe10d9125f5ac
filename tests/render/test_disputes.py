"""What is disputed is marked wherever it stands."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.render import demo, demo_dashboard
from tests.render.demo import GITHUB, HOME

from callprep.insight.conflicts import Conflict, Version
from callprep.model.facts import About, Role
from callprep.render.dashboard import dashboard

ORDINARY = demo_dashboard.ordinary()
EMPLOYER = Conflict("employer", (Version("Acme"), Version("Globex")), "", "")


def test_headlines() -> None:
    """A headline says which part of it other profiles, or they themselves, contradict."""
    both = attrs.evolve(ORDINARY, conflicts=(*ORDINARY.conflicts, EMPLOYER))
    first, second = dashboard(both).says
    assert first.notes == ("employer and place disputed: see below",)
    assert second.notes == ("place disputed: see below",)
    assert [one.notes for one in dashboard(attrs.evolve(ORDINARY, conflicts=())).says] == [(), ()]


def test_nothing_disputed_in_it() -> None:
    """A headline that names neither employer nor place has nothing of it disputed."""
    plain = (demo.evidence(About("Rajiv", "Engineer"), GITHUB, "github"),)
    (told,) = dashboard(attrs.evolve(ORDINARY, headlines=plain)).says
    assert told.notes == ()


def test_works() -> None:
    """A work that a side of a conflict rests on is marked beside its part."""
    maps = ORDINARY.accomplishments[0].evidence
    granted = Conflict("patent", (Version("granted", maps), Version("application")), "", "")
    made, _, _ = dashboard(attrs.evolve(ORDINARY, conflicts=(granted,))).columns
    assert made.entries[0].notes == ("owner", "412 stars", "disputed: see below")
    assert made.entries[1].notes == ("first author of 2",)


def test_jobs() -> None:
    """The present job is marked where the employer is disputed, an earlier one where its own dates are."""
    told = dashboard(attrs.evolve(ORDINARY, conflicts=(EMPLOYER,))).background.entries
    assert [one.notes for one in told] == [("employer disputed: see below",), (), ()]
    earlier = next(item for item in ORDINARY.background if isinstance(item.fact, Role) and not item.fact.current)
    dates = Conflict("dates", (Version("began 2014", earlier), Version("ended 2011", earlier)), "", "")
    told = dashboard(attrs.evolve(ORDINARY, conflicts=(dates,))).background.entries
    assert [one.notes for one in told] == [(), ("disputed: see below",), ()]


def test_sides() -> None:
    """A side has the day it was read, once, and never the date that it disputes; a name is not respelled."""
    job = demo.evidence(Role("Lead", "iLab", datetime(2011, 4, 1, tzinfo=UTC)), HOME, "homepage")
    versions = (Version("began 1 April 2025", job), Version("read 9 May 2016", job), Version("told"))
    value = attrs.evolve(ORDINARY, conflicts=(Conflict("dates of iLab at PyCon", versions, "", ""),))
    (one,) = dashboard(value).conflicts
    assert [side.when for side in one.sides] == ["read 9 May 2016", "", ""]
    assert one.about == "Dates of iLab at PyCon"


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("what they told us: Acme; their GitHub profile: Globex (read 9 May 2016)", ""),
        ("two jobs at once, as stated: their GitHub profile: Acme; their GitHub profile: Globex", None),
        ("Acme ends before it begins, by its dates", None),
    ],
)
def test_reason(why: str, told: str | None) -> None:
    """A reason that only names the sides is left out, for they stand there with their pages; any other stays."""
    (one,) = dashboard(attrs.evolve(ORDINARY, conflicts=(attrs.evolve(EMPLOYER, why=why),))).conflicts
    assert one.why == (why if told is None else told)
