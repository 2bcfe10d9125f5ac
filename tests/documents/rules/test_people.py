"""Rules of what no recruiter says of a person."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import MIRA, engagement, evidence

from callprep import Channel, Talk, lint

KNOWN = engagement(evidence(Talk("Confessions of an introvert and native speaker")))


def found(text: str, rule: str) -> list[str]:
    """Give the words that a rule finds."""
    return [one.text for one in lint(text, KNOWN, Channel.CALL) if one.rule == rule]


class TestProtected:
    """Age, sex, origin, faith, health, family."""

    @pytest.mark.parametrize(
        "text",
        [
            "At your age one wants calm.",
            "As a mother you will like it.",
            "Do you have kids?",
            "Where are you originally from?",
            "We need a native speaker.",
            "We look for a young, energetic guy.",
            "You were born in Leipzig, I think.",
            "A diversity hire would help us.",
            "You are pregnant, I hear.",
            "We want a recent graduate.",
            "Are you planning to have children soon?",
            "Are you gay?",
            "Are you a Buddhist?",
            "Do you go to church?",
            "Which religion do you follow?",
            "Are you a member of a union?",
            "We prefer a man for this.",
            "What year did you finish school?",
            "You would fit our young, clever team.",
            "We look for someone young.",
            "We need a man for this.",
            "How many children do you have?",
            "Are you over 40?",
            "You'd be the only woman here.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """Each is an error where it stands."""
        assert found(text, "trait.protected")

    @pytest.mark.parametrize(
        "text",
        [
            "We are a young company with a native app.",
            "The race condition is yours to fix.",
            "The company was born in Leipzig.",
            "Are you guys fine?",
            "You play for a chess club.",
            "A family firm, and a family of fonts.",
            "The code base is ten years old.",
            "We build toys for children (m/f/d).",
            "We are a young studio in our eighth year.",
            "The young trees in the game, and Dana Young.",
            "Which year did you start the index?",
            "Our union of writers agreed to it.",
            "The story needs a man who sings.",
            "We want a man page, and they want a male voice for the lamp.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """Things, groups, benefits and clubs pass."""
        assert found(text, "trait.protected") == []

    def test_each_place(self) -> None:
        """The same word is looked at wherever it stands."""
        assert found("A young tree for young engineers.", "trait.protected") == ["young"]
        (place,) = (
            one.span for one in lint("A young tree for young engineers.", KNOWN) if one.rule == "trait.protected"
        )
        assert place == (17, 22)

    def test_once(self) -> None:
        """Words that two lists find are found once; a title keeps its own."""
        assert len(found("We want a young guy.", "trait.protected")) == 1
        assert found("Your talk: Confessions of an introvert and native speaker.", "trait.protected") == []


class TestPersonality:
    """Nobody's character is read from what they publish."""

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("You seem quite introverted to me.", "You seem quite introverted"),
            ("You are a perfectionist.", "You are a perfectionist"),
            ("As an introvert you will like it.", "As an introvert"),
            ("You are an INTJ.", "INTJ"),
            ("A Myers-Briggs thing.", "Myers-Briggs"),
            ("You are low on agreeableness.", "low on agreeableness"),
            ("From your posts I know what kind of person, shy or bold.", "From your posts I know what kind of person"),
        ],
    )
    def test_fires(self, text: str, told: str) -> None:
        """Types, scores, and traits in a frame are found."""
        assert found(text, "trait.personality") == [told]

    @pytest.mark.parametrize(
        "text",
        [
            "You must be proud of that.",
            "Our goals are ambitious.",
            "The market is anxious, the lamp is dominant.",
            "ISTP is a protocol.",
            "You seem busy.",
            "From your posts I know that you are busy.",
            "Your talk, Confessions of an introvert and native speaker.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What is said of things, of work or of a mood passes, and titles do."""
        assert found(text, "trait.personality") == []

    def test_title(self) -> None:
        """A title that has a trait in it may be called."""
        case = engagement(evidence(Talk("You are a perfectionist")))
        told = lint("Your talk You are a perfectionist is fine.", case)
        assert "trait.personality" not in {one.rule for one in told}


def test_do_not_contact() -> None:
    """A draft for somebody who is not to be contacted is an error in every channel, even an empty one."""
    case = engagement(candidate=attrs.evolve(MIRA, do_not_contact=True))
    for channel in Channel:
        assert "contact.cooldown" in {one.rule for one in lint("", case, channel)}
        assert "contact.cooldown" not in {one.rule for one in lint("", KNOWN, channel)}
