"""Amounts: told as they are, never rounded, annualised or guessed."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Disclose, Money, Salary
from callprep.errors import InvalidInputError
from callprep.model.money import PERIODS, currency_of, period_of, salaries_in


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
    ("given_as", "means"),
    [(True, Disclose.SAY), (False, Disclose.NEVER), (Disclose.IF_ASKED, Disclose.IF_ASKED), ("say", Disclose.SAY)],
)
def test_disclose(given_as: Disclose | bool | str, means: Disclose) -> None:  # noqa: FBT001 -- the forms under test
    """Yes means "say" and no means "never", a rule's word the rule; left out, nobody hears it."""
    assert Salary(disclose=given_as).disclose is means
    assert Salary().disclose is Disclose.NEVER


@pytest.mark.parametrize("given_as", ["yes", "", 3, None])
def test_no_rule(given_as: object) -> None:
    """What is no rule is refused at once, with the rules that there are."""
    with pytest.raises(InvalidInputError, match="disclose: should be True, False or one of 'say', 'if_asked', 'never'"):
        Salary(1, 2, disclose=cast("str", given_as))


@pytest.mark.parametrize("amount", ["60,000", True, [1]])
def test_no_limit(amount: object) -> None:
    """A limit that is no number is refused at once, with what would be right."""
    with pytest.raises(InvalidInputError, match="a limit should be a number, is"):
        Salary(cast("float", amount))
    with pytest.raises(InvalidInputError, match="a limit should be a number, is"):
        Salary(max=cast("float", amount))


def test_in_running_text() -> None:
    """Sums in a text are those that have a currency known here and a period, with the words round them."""
    text = "Base pay: 60,000 EUR a year, or 30 EUR; OTE 90 a year, and from 20 USD per hour."
    assert list(salaries_in(text)) == [
        (Salary(60_000, 60_000, "EUR", "year"), "Base pay: ", text.partition("year")[2]),
        (Salary(20, None, "USD", "hour"), text.partition("from")[0], "."),
    ]


@given(st.floats(0, 1e12), st.floats(0, 1e12), st.floats(1e13, 1e14))
def test_stretch_is_never_told(low: float, high: float, stretch: float) -> None:
    """Whatever the limits, the stretch changes nothing of what is said."""
    assert str(Salary(low, high, "EUR", stretch=stretch)) == str(Salary(low, high, "EUR"))


READ = [
    ("60,000 to 80,000 EUR a year gross", Salary(60_000, 80_000, "EUR", "year", "gross")),
    ("  60000 - 80000   EUR per year ", Salary(60_000, 80_000, "EUR", "year")),
    ("60,000–80,000", Salary(60_000, 80_000)),
    ("22.50 to 25 EUR an hour", Salary(22.5, 25, "EUR", "hour")),
    ("€60,000 a year net", Salary(60_000, 60_000, "EUR", "year", "net")),
    ("from 60,000 EUR", Salary(60_000, currency="EUR")),
    ("up to ₹4,000,000 a year", Salary(max=4_000_000, currency="INR", period="year")),
    ("at least 60,000 EUR", Salary(60_000, currency="EUR")),
    ("Minimum 60,000 EUR per annum", Salary(60_000, currency="EUR", period="year")),
    ("max. 60,000 EUR p.a.", Salary(max=60_000, currency="EUR", period="year")),
    ("from 60,000 to 80,000 EUR", Salary(60_000, 80_000, "EUR")),
    ("between 60,000 EUR and 80,000 EUR annually", Salary(60_000, 80_000, "EUR", "year")),
    ("3,500 EUR gross / month", Salary(3_500, 3_500, "EUR", "month", "gross")),
    ("£300 per day, net", Salary(300, 300, "GBP", "day", "net")),
    ("80,000 to 60,000 EUR", Salary(80_000, 60_000, "EUR")),
    ("0 to 0 EUR a year", Salary(0, 0, "EUR", "year")),
    ("100000", Salary(100_000, 100_000)),
]


@pytest.mark.parametrize(("text", "read"), READ)
def test_of_text(text: str, read: Salary) -> None:
    """A range is read as it is written: no part is added, none is changed, and nobody may hear it."""
    assert Salary.of_text(text) == read
    assert read.disclose is Disclose.NEVER


@pytest.mark.parametrize(
    "text",
    [
        "competitive", "60k", "60k to 80k EUR", "60.000 EUR", "$60,000", "60,000 EUR to 80,000 USD", "5 Mio INR",
        "₹3 Cr", "60,000 to 80,000 EUR plus 0.1 % equity", "6,00,000 INR", "up to 60,000 to 80,000 EUR",
        "between 60,000 EUR", "60,000 and 80,000 EUR", "between 60,000 to 80,000 EUR", "60,000 EUR gross a year net",
        "60,000 EUR minimum",
        "60,000+ EUR", "salary from: 60,000 EUR",
        "1" * 40, "60,000 to", "-5 EUR", "٦٠", "",
    ],
)  # fmt: skip
def test_words(text: str) -> None:
    """What cannot be read without guessing stays words, with no limit, and the words are not told on."""
    assert Salary.of_text(f" {text} ") == Salary(words=text)
    assert str(Salary.of_text(text)) == ""


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.sampled_from([None, "EUR"]), st.sampled_from([None, "day"]))
def test_there_and_back(low: int, high: int, currency: str | None, period: str | None) -> None:
    """What is written is read back as it was, unknown limits as unknown."""
    salary = Salary(low or None, high or None, currency, period)
    if salary.is_known:
        assert Salary.of_text(str(salary)) == salary


@pytest.mark.parametrize(
    ("salary", "known", "upside_down"),
    [
        (Salary(), False, False),
        (Salary(0, 0, stretch=5), False, False),
        (Salary(5), True, False),
        (Salary(max=5), True, False),
        (Salary(5, 5), True, False),
        (Salary(6, 5), True, True),
    ],
)
def test_limits(salary: Salary, *, known: bool, upside_down: bool) -> None:
    """A limit of 0 is none; limits the wrong way round are kept and known as such."""
    assert (salary.is_known, salary.is_upside_down) == (known, upside_down)


class TestWords:
    """The words and signs of periods and currencies."""

    @pytest.mark.parametrize(
        ("told", "period"),
        [
            ("annum", "year"),
            ("p.a.", "year"),
            ("per-year-salary", "year"),
            ("1 YEAR", "year"),
            ("Monthly", "month"),
            ("a week", "week"),
            ("per day", "day"),
            ("hourly", "hour"),
            ("fortnight", None),
            ("semi-monthly", None),
            ("", None),
            ("year" + " " * 100 + "and month", None),
        ],
    )
    def test_period(self, told: str, period: str | None) -> None:
        """What a pay is for is known in the words of people and programs; what is none of ours is none."""
        assert period_of(told) == period
        assert period is None or period in PERIODS

    @pytest.mark.parametrize(
        ("told", "currency"),
        [("eur", "EUR"), ("€", "EUR"), ("Euros", "EUR"), ("£", "GBP"), ("US$", "USD"), ("₹", "INR"), ("CHF.", "CHF")]
        + [(word, None) for word in ("$", "dollars", "pounds", "¥", "", "e", "E1R", "euros, or dollars")],
    )
    def test_currency(self, told: str, currency: str | None) -> None:
        """A code, or what is one currency's alone; a sign that several countries have is none."""
        assert currency_of(told) == currency
