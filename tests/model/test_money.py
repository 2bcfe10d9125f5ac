"""Amounts: told as they are, never rounded, annualised or guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Disclose, Money, Salary


@pytest.mark.parametrize(
    ("money", "told"),
    [
        (Money(1_800_000, "INR", "year"), "1,800,000 INR a year"),
        (Money(22.5, "EUR", "hour"), "22.50 EUR an hour"),
        (Money(500, period="day"), "500 a day"),
        (Money(500.0), "500"),
        (Money(0, "EUR"), "0 EUR"),
        (Money(10**20, "EUR"), "100,000,000,000,000,000,000 EUR"),
    ],
)
def test_money(money: Money, told: str) -> None:
    """An amount is written as one would say it; what is unknown is left out."""
    assert str(money) == told


@pytest.mark.parametrize(
    ("salary", "told"),
    [
        (Salary(60_000, 80_000, "EUR", "year", "gross"), "60,000 to 80,000 EUR a year gross"),
        (Salary(22.5, 25, "EUR", "hour"), "22.50 to 25 EUR an hour"),
        (Salary(60_000, 60_000, "EUR"), "60,000 EUR"),
        (Salary(60_000, currency="EUR"), "from 60,000 EUR"),
        (Salary(0, 80_000, "EUR"), "up to 80,000 EUR"),
        (Salary(60_000, 80_000, stretch=95_000), "60,000 to 80,000"),
        (Salary(currency="EUR", period="year", basis="gross", stretch=95_000), ""),
        (Salary(), ""),
        (Salary(80_000, 60_000), "80,000 to 60,000"),
    ],
)
def test_salary(salary: Salary, told: str) -> None:
    """A range is told as far as it is known: without limits there is nothing to tell, and never the stretch."""
    assert str(salary) == told


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), float("-inf")])
def test_no_number(amount: float) -> None:
    """An amount that is no number is refused, with the name of the field."""
    with pytest.raises(ValueError, match="amount should be a finite number"):
        Money(amount)
    with pytest.raises(ValueError, match="min should be a finite number"):
        Salary(min=amount)
    with pytest.raises(ValueError, match="max should be a finite number"):
        Salary(max=amount)
    with pytest.raises(ValueError, match="stretch should be a finite number"):
        Salary(stretch=amount)


@pytest.mark.parametrize(
    ("given_as", "means"), [(True, Disclose.SAY), (False, Disclose.NEVER), (Disclose.IF_ASKED, Disclose.IF_ASKED)]
)
def test_disclose(given_as: Disclose | bool, means: Disclose) -> None:  # noqa: FBT001 -- the forms under test
    """Yes means "say" and no means "never"; left out, nobody hears it."""
    assert Salary(disclose=given_as).disclose is means
    assert Salary().disclose is Disclose.NEVER


@given(st.floats(0, 1e12), st.floats(0, 1e12), st.floats(1e13, 1e14))
def test_stretch_is_never_told(low: float, high: float, stretch: float) -> None:
    """Whatever the limits, the stretch changes nothing of what is said."""
    assert str(Salary(low, high, "EUR", stretch=stretch)) == str(Salary(low, high, "EUR"))
