"""Rules of names that are heard as no name."""

from __future__ import annotations

import pytest
from tests.helpers import engagement

from callprep import PITCH, Project
from callprep.insight._odd_names import is_odd_name

ODD = (
    "None",
    "test",
    "the",
    "you",
    "it",
    "my project",
    "your Maps",
    "The Lamp",
    "foo.",
    "x, y",
    "Why?",
    "2026",
    "{{ 7*7 }}",
)


@pytest.mark.parametrize("title", ODD)
def test_odd(title: str) -> None:
    """What reads as a word of the sentence, as its end or as a number is marked, and so it is on the sheet."""
    assert is_odd_name(title)
    for line in PITCH.write(engagement(Project(title, topics=("search", "index"), stars=9))).lines:
        assert f" {title} on your" not in line.text


@pytest.mark.parametrize("title", ["Maps", "trotro-offline", "node.js", "C++", "in-place", "7zip", "Theremin", "x"])
def test_plain(title: str) -> None:
    """A name that is heard as one stands bare."""
    assert not is_odd_name(title)
