"""Sums that must not be told: found in whatever way they are written, and not in every number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.model._sums import names_sum, sums


@pytest.mark.parametrize(
    "text",
    [
        "95,000", "95.000", "95 000", "95\u202f000", "95'000", "95’000", "95000", "95000.00", "95.000,00 €",
        "95,000.00", "95k", "€95K", "95 K EUR", "95keur", "80-95k", "80 to 95k", "95\u2013100k", "95 thousand",
        "95 Tsd.", "0.095m", "ninety-five thousand", "Ninety five thousand", "up to 95,000 EUR",
        "in 2026 95 000", "9\uff15,000",
    ],
)  # fmt: skip
def test_however_it_is_written(text: str) -> None:
    """A sum is found with any sign between its digits, in short, as words, and as one end of a range."""
    assert names_sum(f"They earn {text}, or so.", [95_000])
    assert names_sum(text, [95_000])


@pytest.mark.parametrize(
    "text", ["5,500,000", "55,00,000", "5.5 million", "5,5 Mio.", "5.5M", "55 lakh", "55 LPA", "0.55 crore",
             "five and a half million"],
)  # fmt: skip
def test_large(text: str) -> None:
    """Millions, lakh and crore are read."""
    assert names_sum(text, [5_500_000])


def test_words() -> None:
    """Number words are read up to hundreds, and halves of a million."""
    assert names_sum("one hundred and twenty thousand", [120_000])
    assert names_sum("half a million", [500_000])
    assert names_sum("hundred thousand", [100_000])


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("up to 100k EUR", 95_000),
        ("they pay 90,000 or more", 94_600),
        ("about 5.5 million rupees", 5_480_000),
        ("pays 7,900 a month", 95_000),
        ("62,000 EUR a year", 5_150),
    ],
)
def test_rounded(text: str, exact: float) -> None:
    """Near words of pay a sum is found when it is rounded, or told for a month or a year in place of the other."""
    assert names_sum(text, [exact])


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("100,000 users", 95_000),
        ("95 people", 95_000),
        ("pays 95 % of it", 95_000),
        ("1,095,000 books", 95_000),
        ("9.5k books", 95_000),
        ("a team of 25", 25),
        ("since 2024", 2024),
        ("paid well, in 4 rounds", 45),
        ("they pay 120,000", 95_000),
        ("9,000 tonnes of sand a year", 8_900),
        ("paid for 9,000 tonnes", 105_000),
        ("nothing", 95_000),
    ],
)
def test_other_numbers(text: str, exact: float) -> None:
    """Counts, years, shares and sums further off are not that sum."""
    assert names_sum(text, [exact]) is None


def test_small() -> None:
    """A pay by the hour is found near words of pay, or as a rate."""
    assert names_sum("25 EUR an hour", [25])
    assert names_sum("€25 and more", [25])
    assert names_sum("25/h", [25])
    assert names_sum("25 an hour", [25])


def test_what_may_be_told() -> None:
    """A sum within the limits that may be told gives nothing away by being near one that may not."""
    assert names_sum("90,000 EUR", [95_000], [60_000, 90_000]) is None
    assert names_sum("90,000 EUR", [94_000], [60_000, 80_000])


def test_nothing_to_hide() -> None:
    """Without a sum to hide nothing is found."""
    assert names_sum("95,000 EUR", []) is None


@given(st.integers(1_000, 10**9), st.sampled_from(["{:,}", "{}", "{:_}", "up to {:,} EUR", "EUR{}"]))
def test_any_sum(value: int, form: str) -> None:
    """Any sum is found as programs write it, near words of pay."""
    assert names_sum(f"They pay {form.format(value)} here", [value])


@given(st.text("0123456789.,' -kml€", max_size=60))
def test_any_text(text: str) -> None:
    """Whatever signs stand between digits, numbers are read or are none."""
    assert all(one.value >= 0 for one in sums(text))
