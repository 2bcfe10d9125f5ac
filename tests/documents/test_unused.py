"""Rules of what is left out: whatever was found and stands nowhere is named."""

from __future__ import annotations

from datetime import timedelta

import attrs
from tests.helpers import MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import PITCH, Post, Project, Reply, Talk, Warmth, Wish
from callprep.documents.unused import unused


def test_a_wish_that_may_not_be_quoted() -> None:
    """A wish that nothing on the sheet rests on is named with its place, and one that is used is not."""
    sad, plain = Wish("I would like to teach what I know before it dies with me"), Wish("I want to lead a speech team")
    left = [line for line in PITCH.write(engagement(sad, plain)).left_out if "wish" in line.text]
    assert [line.cites for line in left] == [(evidence(sad).id,)]
    assert "before it dies with me" in left[0].text


def test_a_gain_that_is_not_told() -> None:
    """What could be learned beside what is told is named, with the answer that it comes from."""
    e = engagement(opportunity=attrs.evolve(OPPORTUNITY, learning=("read out loud", "braille")))
    sheet = PITCH.write(e)
    (left,) = [line for line in sheet.left_out if "braille" in line.text]
    assert left.cites == ("opportunity.learning",)
    assert not any("read out loud" in line.text for line in unused(e, sheet.parts))


def test_hooks() -> None:
    """The best of what opens nothing is named, the rest is counted, whatever the number."""
    posts = [Post(f"Search {number}", ("search",), SEEN - timedelta(days=number)) for number in range(8)]
    sheet = PITCH.write(engagement(*posts))
    named = [line for line in sheet.left_out if "could also open" in line.text]
    assert len(named) == 3
    (counted,) = [line for line in sheet.left_out if "could open" in line.text]
    assert counted.text.startswith("3 more things")
    (one,) = [line for line in PITCH.write(engagement(*posts[:6])).left_out if "could open" in line.text]
    assert one.text.startswith("1 more thing of")


def test_nothing_after_a_no() -> None:
    """After a no there is no pitch that anything could be missing from."""
    no = attrs.evolve(MIRA, reply=Reply("No, thanks.", Warmth.NO))
    e = engagement(Talk("How search forgets", given=SEEN), Project("loom"), candidate=no)
    assert PITCH.write(e).left_out == ()
