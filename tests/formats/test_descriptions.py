"""Job descriptions: their headings, their parts, and what is raw material for the questions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats._headings import Topic, is_heading, looks_like_heading, topic_of
from callprep.formats.descriptions import described, parts_of, requirement
from callprep.model.parts import Requirement, Tech
from callprep.reading.blocks import blocks_of

MANAGERS_OWN = "impact industry_change team_impact company_goals growth next_roles learning success".split()


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("What you’ll do", Topic.WORK),
        ("WHAT YOU WILL DO:", Topic.WORK),
        ("You will", Topic.WORK),
        ("An overview of this role", Topic.WORK),
        ("Some of your tasks and responsibilities include", Topic.WORK),
        ("Deine Aufgaben", Topic.WORK),
        ("Descripción del empleo", Topic.WORK),
        ("What you’ll bring", Topic.MUST),
        ("Who We're Looking For", Topic.MUST),
        ("Minimum qualifications:", Topic.MUST),
        ("Requisitos", Topic.MUST),
        ("Preferred Qualifications", Topic.NICE),
        ("Nice-to-have", Topic.NICE),
        ("Our tech stack", Topic.STACK),
        ("As a member of our team, you’ll enjoy:", Topic.BENEFITS),
        ("What we offer", Topic.BENEFITS),
        ("Salary and benefits", Topic.PAY),
        ("Who we are", Topic.COMPANY),
        ("Company overview", Topic.COMPANY),
        ("What you’ll learn", Topic.OTHER),
        ("How you will grow with us", Topic.OTHER),
        ("How you will make an impact", Topic.OTHER),
        ("Why join us", Topic.OTHER),
        ("The process", Topic.OTHER),
        ("Lorem ipsum", Topic.OTHER),
        ("", Topic.OTHER),
    ],
)
def test_topics(heading: str, topic: Topic) -> None:
    """A heading announces what its words say; impact, growth and learning are nobody's raw material."""
    assert topic_of(heading) is topic


@pytest.mark.parametrize(
    ("line", "heads"),
    [("Requirements", True), ("What you’ll do:", True), ("Competitive salary", False), ("Salary", False),
     ("Requirements change all the time", False), ("", False)],
)  # fmt: skip
def test_lines(line: str, heads: bool) -> None:  # noqa: FBT001 -- a yes or no is what it is about
    """A line alone is a heading only where all of it is one that is known, and none that may be an item."""
    assert is_heading(line) is heads


TEXT = """<p>We cook.</p>
<h2>What you'll do</h2><p>Run the kitchen.</p><ul><li>Boil</li><li>Fry</li></ul>
<p>Requirements</p><p>You like soup.</p><ul><li>5+ years of soup</li><li>Knives</li></ul>
<h3>Nice to have</h3><ul><li>Cheese</li></ul>
<h2>Technologies</h2><h3>In the kitchen</h3><ul><li>Ovens, pots</li></ul>
<h2>Benefits</h2><p>Lunch.</p><p>%s</p>
<h2>Your growth</h2><p>You become a chef.</p>
<h2>Impact</h2><p>You feed the world.</p>""" % ("x" * 501)


def test_described() -> None:
    """Each part gives its field, prose apart from items; what is advertising stays in the source text alone."""
    told = described(TEXT)
    assert told["work"] == "Run the kitchen.\n- Boil\n- Fry"
    assert told["must_have"] == (Requirement("5+ years of soup", "experience"), Requirement("Knives"))
    assert told["profile"] == "You like soup."
    assert told["nice_to_have"] == (Requirement("Cheese"),)
    assert told["tech_stack"] == (Tech("Ovens, pots"),)
    assert told["benefits"] == ("Lunch.",)
    assert set(told).isdisjoint(MANAGERS_OWN)
    assert "You feed the world." in str(told["source_text"])


def test_several() -> None:
    """One text does not go on under the last heading of another; each may bring its own."""
    told = described("Requirements\n- Knives", "We cook.", ("Benefits", "- Lunch"), ("Empty", ""), (None, "Bye."))
    assert told == {
        "must_have": (Requirement("Knives"),),
        "benefits": ("Lunch",),
        "source_text": "Requirements\n- Knives\nWe cook.\n\nBenefits\n- Lunch\nBye.",
    }
    assert described() == described("", " ") == {}


def test_years() -> None:
    """A requirement that names years asks for experience; a number is not read out of it."""
    assert requirement("At least 3 years of Go") == Requirement("At least 3 years of Go", "experience")
    assert requirement("Web 3") == Requirement("Web 3", "skill")


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("You will:\n- Boil\n\nImpact\nYou feed the world", "- Boil"),
        ("You will:\n- Boil\n\nImpact\n\nYou feed the world", "- Boil"),
        ("You will:\n- Boil\nGROWTH\nYou become a chef", "- Boil"),
        ("Tasks\nBoil soup.\nLearn and grow\nYou become a chef.", "Boil soup."),
        ("Tasks\nBoil soup.\nA day with us\nYou become a chef.", "Boil soup."),
        ("Tasks\nBoil soup.\nA day with us\n- Lunch", "Boil soup."),
        ("Tasks\nBoil soup\nFry fish\n\nA day with us\nLunch", "Boil soup\nFry fish"),
        ("Tasks\nBoil soup\nFry fish\nServe guests", "Boil soup\nFry fish\nServe guests"),
        ("Tasks\nBoil soup\n\nFry fish\n\nServe guests", "Boil soup\nFry fish\nServe guests"),
        ("Tasks\nBoil soup.\nFry\nand serve.", "Boil soup.\nFry\nand serve."),
        ("Tasks\nBoil soup.\nFry", "Boil soup.\nFry"),
        ("<h2>What you'll do</h2><p>Boil.</p><p>Life here</p><p>We are kind.</p>", "Boil."),
        ("<h2>What you'll do</h2>Boil soup<br>Fry fish<br><br>Life here<br>We are kind", "Boil soup\nFry fish"),
        ("<h2>What you'll do</h2><h3>Impact</h3><p>You feed the world.</p>", None),
        ("<h2>What you'll do</h2><h3>In the kitchen</h3><p>Boil.</p>", "Boil."),
        ("Requirements\nKnives.\nSQL\nand so on.", None),
    ],
)
def test_a_heading_closes(text: str, work: str | None) -> None:
    """A short line that has the form of a heading closes a part, known or not; a list without bullets has none."""
    assert described(text).get("work") == work


@pytest.mark.parametrize(
    ("line", "form"),
    [("How we work", True), ("What's in it?", True), ("Über uns:", True), ("we cook", False), ("We cook.", False),
     ("Soup, fish", False), ("Location: Bonn", False), ("Top 10", False), ("", False), ("A " * 8, False)],
)  # fmt: skip
def test_form(line: str, form: bool) -> None:  # noqa: FBT001 -- a yes or no is what it is about
    """A heading is short, has a capital, and is no sentence."""
    assert looks_like_heading(line) is form


@given(st.lists(st.sampled_from(["Requirements", "You will:", "- a", "b", "## Growth", "Impact:", ""])).map("\n".join))
def test_any_text(text: str) -> None:
    """Nothing is lost and nothing made up: every line is in the source text, and every part has its blocks."""
    told = described(text)
    assert set(told).isdisjoint(MANAGERS_OWN)
    assert "".join(str(told.get("source_text", "")).split()) == "".join(text.replace("#", "").split())
    assert all(part.blocks for part in parts_of(blocks_of(text)))
