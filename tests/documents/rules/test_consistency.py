"""Rules of texts that must say the same."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import Channel, Contact, Engagement, NextStep, Person, lint

STEP = NextStep("a walk through the lamp works", meets=Person("Dr. Ilse Terpstra"))
KNOWN = engagement(
    candidate=attrs.evolve(MIRA, contacts=(Contact("Ana Silva"),)),
    opportunity=attrs.evolve(OPPORTUNITY, next_step=STEP),
)
MAIL = (
    "Would you walk through the lamp works with Dr. Ilse Terpstra on Wednesday 20 May at 10, for an hour? "
    "Pay is 5,200 to 7,100 EUR a month gross. There are 1,900 lamps and a team of eight."
)


def found(text: str, *beside: str) -> list[str]:
    """Give the words that the rule finds."""
    return [one.text for one in lint(text, KNOWN, Channel.CALL, beside=beside) if one.rule == "consistency"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Would you walk through the lamp works on Thursday 21 May?", ["21 May"]),
        ("Would you walk through the lamp works on Wednesday 20 May, 30 minutes?", ["20 May"]),
        ("Would you walk through the lamp works on Wednesday 20 May, half an hour?", ["20 May"]),
        ("Would you walk through the lamp works on Wednesday 20 May, two quarters of an hour?", ["20 May"]),
        ("Would you walk through the lamp works on May 20 at 2.30 pm?", ["May 20"]),
        ("You meet Ilse Terpsma.", ["Ilse Terpsma"]),
        ("Pay is 5,500 to 7,100 EUR a month gross.", ["5,500 to 7,100 EUR"]),
        ("We have 1,700 lamps.", ["1,700 lamps"]),
        ("It is a team of six.", ["team of six"]),
    ],
)
def test_fires(text: str, told: list[str]) -> None:
    """Another day, length, hour, surname, pay or count of the same is found."""
    assert found(text, MAIL) == told


@pytest.mark.parametrize(
    "text",
    [
        "Would you walk through the lamp works on Wednesday 20 May at 10:00, 60 minutes?",
        "Could I call you on Tuesday 12 May for ten minutes?",
        "The lamp works burned down on 3 April.",
        "Pay is 5,200 to 7,100 EUR a month gross, and the money is good.",
        "Pay is for 40 desks.",
        "We have 1,900 lamps, 1,900 chairs and 12 minutes; two of them.",
        "A team of eight. Two teams of eight.",
        "Ilse Terpstra waits; Tom Brown and Tom Green too.",
        "Dear Ilse, Dr. Terpstra.",
        "",
    ],
)
def test_silent(text: str) -> None:
    """The same, and what is of something else, passes."""
    assert found(text, MAIL, "") == []


def test_itself() -> None:
    """A weekday that does not fall on its date is found without another text; what is past or no date is not."""
    assert found("Shall we say Thursday 15 May?") == ["Thursday 15 May"]
    assert found("Shall we say Friday, 15 May, or Friday the 15 May? Sunday 12 lamps.") == []
    assert found("It was on Monday 3 April.") == []


def test_sent() -> None:
    """What was sent counts as another text."""
    case = attrs.evolve(KNOWN, sent=(MAIL,))
    assert [one.text for one in lint("We have 1,700 lamps.", case) if one.rule == "consistency"] == ["1,700 lamps"]


class TestProposedDays:
    """Days that were asked for in vain."""

    ASKED = "Would you have twenty minutes for the library search, Tuesday 12 May or Thursday 14 May?"
    ONE = "Would you have twenty minutes for the library search, Thursday 14 May?"
    FREE = attrs.evolve(KNOWN, sent=(ASKED,))

    def days(self, text: str, e: Engagement = FREE) -> list[str]:
        """Give the days that contradict what was sent."""
        return [one.text for one in lint(text, e, Channel.CALL) if one.rule == "consistency"]

    @pytest.mark.parametrize(
        "text",
        [
            "Would you have ten minutes for the library search, Tuesday 19 May or Thursday 21 May?",
            "May I ring about the library search on 20 May?",
            "Ten minutes on the library search: Tuesday 19 May. Shall I hold the time?",
            "The library search, Wednesday 20 May: would that do?",
        ],
    )
    def test_asked_anew(self, text: str) -> None:
        """Who asked for a day of their own choice and got none asks for another one."""
        assert self.days(text) == []

    def test_told_otherwise(self) -> None:
        """A day that is told, and not asked for, is another one all the same."""
        assert self.days("We meet on the library search on Wednesday 20 May.") == ["20 May"]
        long = "Is it right that you would rather not come on your own, as you said in your mail to me last week?"
        assert self.days(f"We meet on the library search on Wednesday 20 May. {long}") == ["20 May"]

    def test_told_before(self) -> None:
        """So is one that was told."""
        e = attrs.evolve(KNOWN, sent=("The library search is shown on 14 May.",))
        assert self.days("Would you come to the library search on 20 May?", e) == ["20 May"]

    @pytest.mark.parametrize(
        "step",
        [
            NextStep("a look at the library search", on=date(2026, 5, 14)),
            NextStep("a look at the library search", when="14 May"),
            NextStep("a look at the library search on 14 May"),
        ],
    )
    def test_fixed(self, step: NextStep) -> None:
        """A day on record is nobody's to choose."""
        e = attrs.evolve(KNOWN, sent=(self.ONE,), opportunity=attrs.evolve(KNOWN.opportunity, next_step=step))
        assert self.days("Would you see the library search on 20 May?", e) == ["20 May"]
        assert self.days("Would you see the library search on 14 May?", e) == []

    def test_same_day(self) -> None:
        """The same day at another length is one meeting told in two ways."""
        e = attrs.evolve(KNOWN, sent=(self.ONE,))
        assert self.days("Would you have forty minutes for the library search, Thursday 14 May?", e) == ["14 May"]

    def test_beside(self) -> None:
        """What is written at the same time must agree."""
        assert found("May I ring about the library search on 20 May?", self.ASKED) == ["20 May"]

    def test_no_step(self) -> None:
        """Without a next step on record every day is free."""
        e = attrs.evolve(self.FREE, opportunity=OPPORTUNITY)
        assert self.days("May I ring about the library search on 20 May?", e) == []


@given(st.text(), st.text())
def test_any_text(text: str, other: str) -> None:
    """Any two texts can be laid beside each other."""
    assert all(one in text for one in found(text, other))
