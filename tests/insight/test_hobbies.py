"""Tests of the list of hobbies: what is on it is found however it is written, and hints at private matters close it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.insight._hobbies import hobbies_in, is_hobby


@pytest.mark.parametrize(
    ("text", "hobby"),
    [
        ("Football", "football"),
        ("left wing in hockey", "hockey"),
        ("Board-Games", "board game"),
        ("I play boardgames", "boardgame"),
        ("Rubik’s cubes", "rubik's cube"),
        ("My first half marathon", "half marathon"),
        ("Travel", "travel"),
        ("JAZZ", "jazz"),
        ("water polo", "water polo"),
        ("🏏 cricket 🏏", "cricket"),
    ],
)
def test_hobby(text: str, hobby: str) -> None:
    """A hobby is known by its words, whatever their case, hyphens and plural, and the longest name wins."""
    assert is_hobby(text)
    assert hobbies_in((text,)) == (hobby,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Running PostgreSQL in production",
        "Diving into Rust",
        "squash commits",
        "Dart",
        "an arsenal of tools",
        "genealogy",
        "yoga",
        "poker",
        "hunting",
    ],
)
def test_no_hobby(text: str) -> None:
    """What merely sounds like a hobby is none, and neither is what is not on the list."""
    assert not is_hobby(text)
    assert hobbies_in((text,)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Pride run, a half marathon",
        "church football",
        "Mum’s cycling blog",
        "football dad",
        "wheelchair basketball",
        "Women Who Code hiking group",
        "army rugby",
        "cycling against cancer",
        "prayer times and chess",
    ],
)
def test_hint(text: str) -> None:
    """Beside a hint at belief, family, health, orientation or service no hobby is named."""
    assert not is_hobby(text)


def test_list() -> None:
    """An everyday word counts where it stands alone or in a list; each hobby is given once."""
    assert set(hobbies_in(("running, coffee and film", "Running"))) == {"running", "coffee", "film"}
    assert hobbies_in(("football", "Football and football")) == ("football",)


def test_long_text_is_read_at_its_beginning() -> None:
    """A text of any length is read up to a limit."""
    assert not is_hobby("x " * 1_000 + "football")


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever the text, the answers agree."""
    assert is_hobby(text) == bool(hobbies_in((text,)))
