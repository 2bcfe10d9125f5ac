"""Numbers in English words."""

from __future__ import annotations

import re

import pytest

from callprep.model._numerals import NUMERALS, number_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("zero", 0),
        ("seven", 7),
        ("nineteen", 19),
        ("ninety-five", 95),
        ("hundred", 100),
        ("two hundred and ten", 210),
        ("Three Hundred Forty-Two", 342),
    ],
)
def test_number(words: str, number: int) -> None:
    """A number in words is matched as a whole, and is the number that it says."""
    assert re.fullmatch(NUMERALS, words.casefold())
    assert number_of(words) == number


def test_longest_first() -> None:
    """A numeral within another takes nothing of it: "sixteen" is no six."""
    found = re.match(NUMERALS, "sixteen of them")
    assert found is not None
    assert found.group() == "sixteen"
    assert number_of(found.group()) == 16
