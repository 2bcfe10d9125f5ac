"""Rules of the sensitive filter in its first form: clause by clause, and the work stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import screen


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("I was diagnosed with something last year", "health"),
        ("Proud to be a wheelchair user", "disability"),
        ("Lifelong Catholic", "religion"),
        ("I voted for change", "politics"),
        ("Union rep at the mill", "union"),
        ("I am a proud lesbian", "orientation"),
        ("I'm non-binary", "gender identity"),
        ("Dad of two", "family"),
        ("I met my wife at work", "marital status"),
        ("I am 43 years old", "age"),
        ("Still waiting for my green card", "origin"),
        ("Once arrested", "crime"),
        ("After my bankruptcy", "finance"),
        ("Navy veteran", "military"),
        ("My caste was never a topic", "caste"),
    ],
)
def test_goes(text: str, category: str) -> None:
    """A plain statement on oneself in each category goes, and only the category is told."""
    assert screen(text).categories == (category,)
    assert screen(text).kept == ""


@pytest.mark.parametrize(
    "text",
    [
        "I debug race conditions and union types",
        "Speaker at Black Hat on Church encodings",
        "I build tools for cancer research",
        "Left wing of our hockey team",
        "30 days of maps",
        "",
    ],
)
def test_stays(text: str) -> None:
    """Words of the trade and of harmless life stay as they are."""
    assert screen(text).kept == text
    assert screen(text).categories == ()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Dad of two; I draw maps on small screens.", "I draw maps on small screens."),
        ("I write Rust, I am 43 years old, and I row", "I write Rust, and I row"),
        ("Engineer. Lifelong Catholic. Likes tea.", "Engineer. Likes tea."),
    ],
)
def test_the_work_stays(text: str, kept: str) -> None:
    """Of a mixed text the sensitive clause goes, and what stands beside it stays."""
    assert screen(text).kept == kept


def test_across_clauses() -> None:
    """What only shows across clauses takes all of them: which to keep, nobody can tell."""
    result = screen("As a writer, lifelong, Catholic")
    assert result.kept == "" or "Catholic" not in result.kept


@given(st.text(max_size=500))
def test_never_adds(text: str) -> None:
    """Nothing that was not there comes out, and a second look finds nothing more."""
    once = screen(text)
    assert len(once.kept) <= len(text)
    assert screen(once.kept).categories == ()
