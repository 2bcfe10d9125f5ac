"""Titles of studies tell no age."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.model.facts import Education, Post
from callprep.render.studies import title_of, without_years


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("CS, class of 1989", "CS"),
        ("CS, class of ’89", "CS"),
        ("Law (class of 89)", "Law"),
        ("BSc Geography (2007–2011)", "BSc Geography"),
        ("BSc Geography, 2007 - present", "BSc Geography"),
        ("BSc 1989 Computer Science", "BSc Computer Science"),
        ("MSc Maps, Sep 1985 – Jul 1989, Delft", "MSc Maps, Delft"),
        ("PhD 09/1998-2002", "PhD"),
        ("TU Example 1985/89", "TU Example"),
        ("Nursing, graduated in 1994", "Nursing"),
        ("Physics since 2021", "Physics"),
        ("1994", ""),
        ("Computer science", "Computer science"),
        ("CS 101, with 3 projects ", "CS 101, with 3 projects "),
        ("Course 19890", "Course 19890"),
    ],
)
def test_without_years(text: str, told: str) -> None:
    """Years go, with the words and signs that hold them; whatever else stands there stays as it is."""
    assert without_years(text) == told


@given(st.text(), st.integers(1900, 2099), st.text(alphabet=" ,()-–/"))
def test_no_year_is_left(text: str, year: int, sign: str) -> None:
    """Whatever stands before it, a year with its signs around goes."""
    assert str(year) not in without_years(f"{text.translate(dict.fromkeys(range(48, 58)))} {sign} {year}{sign}")


def test_title_of() -> None:
    """Only studies tell an age by their year: other titles keep theirs."""
    ended = datetime(1989, 7, 1, tzinfo=UTC)
    assert title_of(Education("CS, class of 1989", ended=ended)) == "CS"
    assert title_of(Post("Fonts of 1989")) == "Fonts of 1989"
