"""Rules of words made comparable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.insight.topics import is_tool, subject_terms, term, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [("JS", "JavaScript"), ("Maps", "map"), ("postgres", "PostgreSQL"), ("k8s", "Kubernetes"), ("geo", "Locations")],
)
def test_same(one: str, other: str) -> None:
    """Spellings of one thing fold to one term."""
    assert term(one) == term(other)


@pytest.mark.parametrize(
    ("one", "other"), [("C", "C++"), ("C++", "C#"), ("Java", "JavaScript"), ("class", "clas"), ("map", "roadmap")]
)
def test_different(one: str, other: str) -> None:
    """Things that only look alike stay apart."""
    assert term(one) != term(other)


def test_subject() -> None:
    """What something is about is left when filler, tools and numbers go."""
    assert subject_terms(["The maps feature of our Java app, built in 2016"]) == {"map"}
    assert is_tool("java")
    assert not is_tool("map")


@given(st.text(max_size=300))
def test_folding_ends(text: str) -> None:
    """Folding a folded term changes nothing more."""
    assert all(term(folded) == folded for folded in terms(text))
