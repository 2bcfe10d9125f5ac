"""What answers are made of, as far as their own words say more than one field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Requirement
from callprep.model.remote import is_all_remote


class TestYearsAsked:
    """How many years a requirement asks for."""

    @pytest.mark.parametrize(
        ("text", "years"),
        [
            ("5 years of Java", 5),
            ("5+ yrs Java", 5),
            ("at least 5-7 years of Java", 5),
            ("2.5 years of Java", 2.5),
            ("2,5 Jahre Java", 2.5),
            ("five years of COBOL", 5),
            ("Twelve years at sea", 12),
            ("3 Jahre Pflege", 3),
            ("4 años de cocina", 4),
            ("ten-year-old whisky", 0),
            ("25-35 years old", 0),
            ("25 years of age", 0),
            ("a tool of 5 years ago", 0),
            ("100 years of solitude", 0),
            ("Java", 0),
            ("x" * 600 + " 5 years", 0),
        ],
    )
    def test_of_text(self, text: str, years: float) -> None:
        """The text says it, the lower end of a range; an age and a day long ago are no experience."""
        assert Requirement(text).years_asked == years

    def test_given(self) -> None:
        """What is given as a number counts before the text."""
        assert Requirement("5 years of Java", years=3).years_asked == 3
        assert Requirement("5 years of Java", years=0).years_asked == 5

    @given(st.text())
    def test_anything(self, text: str) -> None:
        """Whatever the text, there is a number."""
        assert Requirement(text or "x").years_asked >= 0


@pytest.mark.parametrize(
    ("told", "remote"),
    [
        ("remote", True),
        ("Remote.", True),
        ("fully remote", True),
        ("100 % remote", True),
        ("remote-first", True),
        ("remote only", True),
        ("completely remote, from the EU", True),
        ("hybrid", False),
        ("two days remote", False),
        ("not fully remote", False),
        ("remote team in Berlin", False),
        ("", False),
        (None, False),
    ],
)
def test_all_remote(told: str | None, *, remote: bool) -> None:
    """Remote is what is so altogether: some days of it, or a denial, are not."""
    assert is_all_remote(told) is remote
