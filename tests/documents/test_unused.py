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


def test_what_to_read_first() -> None:
    """What speaks against who rings, or is a farewell, is in no line of the call and is named before all else."""
    titles = ("Why I ignore recruiters", "Lumen Works stole from my shop", "I quit")
    posts = [Post(title, ("search",), SEEN) for title in titles]
    sheet = PITCH.write(engagement(*posts, Wish("lead a speech team")))
    first = [line for line in sheet.left_out if line.text.startswith("Read before you ring")]
    assert [line.cites for line in first] == [(evidence(post).id,) for post in sorted(posts, key=lambda one: one.title)]
    assert [line.text.rpartition(") ")[2] for line in first] == [
        "is a farewell",
        "speaks against the company",
        "speaks against recruiters",
    ]
    ids = {evidence(post).id for post in posts}
    assert not any(ids.intersection(line.cites) for line in sheet.lines)


def test_private_matters() -> None:
    """Of private matters that were held back the sheet says how many, and nothing that would tell them."""
    posts = [Post(title, ("search",), SEEN) for title in ("My year with chemotherapy", "Why our union won")]
    two, one = (PITCH.write(engagement(*some)) for some in (posts, posts[:1]))
    assert [line.text for line in two.left_out if "private" in line.text] == [
        "2 clauses on private matters were held back, and their words are kept nowhere"
    ]
    (line,) = [line for line in one.left_out if "private" in line.text]
    assert line.text == "1 clause on a private matter was held back, and its words are kept nowhere"
    assert not any(word in f"{two}{two.html()}" for word in ("chemo", "health", "our union won"))


def test_nothing_after_a_no() -> None:
    """After a no there is no pitch that anything could be missing from."""
    no = attrs.evolve(MIRA, reply=Reply("No, thanks.", Warmth.NO))
    e = engagement(Talk("How search forgets", given=SEEN), Project("loom"), candidate=no)
    assert PITCH.write(e).left_out == ()
