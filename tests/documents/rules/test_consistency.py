"""Rules of texts that must say the same."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import Channel, Contact, NextStep, Person, lint

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


@given(st.text(), st.text())
def test_any_text(text: str, other: str) -> None:
    """Any two texts can be laid beside each other."""
    assert all(one in text for one in found(text, other))
