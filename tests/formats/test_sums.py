"""Which sentences tell of money."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats._sums import (
    is_besides,
    is_hedged,
    names_pay,
    sentences,
    speaks_of_pay,
    tells_money,
    without_money,
)


@pytest.mark.parametrize(
    "sentence",
    ["The range is $150,000 - $190,000.", "€60k", "60 EUR", "EUR 60", "60 000 euros", "1.5 million dollars", "12 LPA",
     "3 lakhs", "Salary: good", "Base salary range: see below", "OTE: yes", "Gehalt 60.000", "A salary of 90k",
     "Bonus of 10%", "You earn 3000 a month", "0.5 % equity", "₹40"],
)  # fmt: skip
def test_money(sentence: str) -> None:
    """A sum with its currency, or a number beside a word for pay, tells of money, and so does a line of pay."""
    assert tells_money(sentence)
    assert without_money(f"We cook. {sentence}") == "We cook."
    assert without_money(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    ["Serve 5,000 guests a year.", "5+ years of Java", "Pay attention to 3 details.", "A fair salary", "Team of 60",
     "Since 2019 we run 40 kitchens in 12 countries.", "", "Own the roadmap: 1. search, 2. maps"],
)  # fmt: skip
def test_no_money(sentence: str) -> None:
    """Other numbers, and pay without any, are no sums, and stay as they are."""
    assert not tells_money(sentence)
    assert without_money(sentence) == sentence


def test_sentences() -> None:
    """A line is parted at the ends of its sentences, and not behind what is cut short."""
    line = "We cook. Pay: approx. EUR 60, p.a. Gross! And more; Yes? no."
    assert list(sentences(line)) == ["We cook.", "Pay: approx. EUR 60, p.a. Gross!", "And more;", "Yes? no."]


@pytest.mark.parametrize(
    ("sentence", "noun", "matter"),
    [
        ("Salary: 60,000 EUR", True, True),
        ("The pay is 500 EUR", True, True),
        ("Pay: 500 EUR", True, True),
        ("We pay 500 EUR", False, True),
        ("You will be paid 500 EUR", False, True),
        ("Salary: good", True, False),
        ("Pay 3 visits", False, False),
        ("500 EUR", False, False),
    ],
)
def test_pay(sentence: str, *, noun: bool, matter: bool) -> None:
    """Pay is a sentence's matter as a noun; as a verb beside a sum it is only spoken of."""
    assert names_pay(sentence) is noun
    assert speaks_of_pay(sentence) is matter


def test_besides() -> None:
    """A bonus, shares and other people's money are beside the salary."""
    assert is_besides("a yearly bonus")
    assert is_besides("what our clients pay")
    assert not is_besides("60,000 EUR a year")


@pytest.mark.parametrize(
    ("before", "behind", "hedged"),
    [
        ("Salary: ", ".", False),
        ("Salary: about ", "", True),
        ("Salary from: ", "", True),
        ("Salary: ~", "", True),
        ("Minimum salary: ", "", True),
        ("Salary: ", "+", True),
        ("Salary: ", " or more", True),
        ("Salary: ", " or 90,000 later", True),
        ("In 2019 the salary was ", "", True),
        ("Salary: ", " for 40 hours a week", False),
    ],
)
def test_hedged(before: str, behind: str, *, hedged: bool) -> None:
    """Words beside a sum may make a limit, a guess or one of two of it."""
    assert is_hedged(before, behind) is hedged


@given(st.text() | st.lists(st.sampled_from(["$", "5", "k", "pay", ".", " ", "A", "\n", "EUR"])).map("".join))
def test_any_text(text: str) -> None:
    """Whatever the text, what is left of it tells of no money, line by line, and nothing is made up."""
    left = without_money(text)
    assert set(left) <= set(text) | {" ", "\n"}
    assert not any(tells_money(one) for line in left.splitlines() for one in sentences(line))
