"""Rules of wording: what everybody writes is found, and what only looks like it is not."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import OPPORTUNITY, engagement, evidence

from callprep import Channel, Project, Standards, Talk, Tech, Use, lint
from callprep.documents.lint import STANDARDS

KNOWN = engagement(
    evidence(Project("search-index", topics=("search", "python"))),
    evidence(Talk("Why fast-paced is a lie", event="Cutting-Edge Days")),
    opportunity=attrs.evolve(OPPORTUNITY, tech_stack=(Tech("Quern", Use.CORE), Tech("Python", Use.CORE))),
)


def found(text: str, rule: str, channel: Channel = Channel.MAIL, standards: Standards = STANDARDS) -> list[str]:
    """Give the words that a rule finds."""
    return [one.text for one in lint(text, KNOWN, channel, standards=standards) if one.rule == rule]


class TestHollow:
    """Openers that fit everybody."""

    @pytest.mark.parametrize(
        "text",
        [
            "Hi Mira,\n\nI came across your impressive profile.",
            "Hi Mira, I hope this email finds you well.",
            "I wanted to reach out.",
            "Your background caught my eye.",
            "We think you would be a great fit.",
            "Ready for your next challenge?",
            "I was truly impressed by what I saw.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """They are found at the head of a text."""
        assert found(text, "opener.hollow")

    @pytest.mark.parametrize(
        "text",
        [
            "I came across your post on lamps.",
            "Your keynote caught my eye.",
            "An exciting storm.",
            "Your talk on profiles is why I write.",
            "One.\nTwo.\nThree.\nFour.\nI came across your profile.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What has an object, and what stands further down, is none."""
        assert found(text, "opener.hollow") == []

    def test_spoken(self) -> None:
        """Wishes are courtesy on the telephone."""
        text = "Hi Mira, I hope you are doing well."
        assert found(text, "opener.hollow")
        assert found(text, "opener.hollow", Channel.CALL) == []


class TestStock:
    """Phrases that stand in every posting."""

    def test_fires(self) -> None:
        """Each is found where it stands, in the subject too."""
        text = "Subject: Exciting opportunity\n\nWe are a fast-paced team. Wear many hats, move the needle!"
        told = ["Exciting opportunity", "fast-paced", "Wear many hats", "move the needle"]
        assert found(text, "phrase.stock") == told

    @pytest.mark.parametrize(
        "text",
        ["An exciting storm.", "The opportunity is real.", "People like you.", "A quick chat.", "Your hat is fast."],
    )
    def test_silent(self, text: str) -> None:
        """Words alone are no phrases."""
        assert found(text, "phrase.stock") == []

    def test_names(self) -> None:
        """What is called so may be called so."""
        assert found("Your talk Why fast-paced is a lie at Cutting-Edge Days.", "phrase.stock") == []

    def test_of_a_house(self) -> None:
        """A house adds phrases of its own."""
        house = Standards(more={"stock": ["blue ocean"]})
        assert found("A blue ocean.", "phrase.stock", standards=house) == ["blue ocean"]

    @pytest.mark.parametrize(("kind", "least"), [("hollow", 60), ("stock", 60)])
    def test_lists(self, kind: str, least: int) -> None:
        """The lists are long, and no phrase stands twice."""
        words = STANDARDS.words(kind)
        assert len(words) == len(set(words)) >= least


class TestTechnologies:
    """Heaps of technologies."""

    def test_fires(self) -> None:
        """More than three that no work of theirs stands beside are too many, whichever table names them."""
        (told,) = found("We use Python, Rust and Jenkins. We use Quern.", "tech.list")
        assert told == "We use Quern."

    @pytest.mark.parametrize(
        "text", ["We use Python, Rust and Jenkins.", "Your search-index has Python, Rust, Jenkins and Quern."]
    )
    def test_silent(self, text: str) -> None:
        """Three are no heap, and what is theirs is none."""
        assert found(text, "tech.list") == []

    def test_mails_alone(self) -> None:
        """On the telephone tools are answers."""
        assert found("We use Python, Rust, Jenkins and Quern.", "tech.list", Channel.CALL) == []


@given(st.text())
def test_spans(text: str) -> None:
    """Any text can be judged, and what is found stands in it."""
    for one in lint(text, KNOWN, Channel.NOTE):
        assert text[slice(*one.span)] == one.text
