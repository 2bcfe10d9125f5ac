"""Marks beside the answers: how far an audience reaches, and how a mark reads."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Audience, Opportunity
from callprep.model.told import Told, latest, marked, replaced

INTERNAL, SPEAKABLE, WRITTEN = Audience
FIRST, SECOND = Told("impact", "Asha", was="one"), Told("impact", "Bo", audience=SPEAKABLE)
LOG = (FIRST, SECOND, Told("growth", audience=INTERNAL))


@pytest.mark.parametrize("audience", list(Audience))
def test_reaches(audience: Audience) -> None:
    """What is written may be said, what is said may be known inside, and nothing goes the other way."""
    assert [audience.reaches(other) for other in Audience] == [
        True,
        audience is not INTERNAL,
        audience is WRITTEN,
    ]


@pytest.mark.parametrize(
    ("mark", "told"),
    [
        (Told("impact", "Asha", date(2026, 11, 12)), "per Asha, 12 November"),
        (Told("impact", "Asha", source="https://a.example/"), "per Asha"),
        (Told("impact", source="https://a.example/"), "per https://a.example/"),
        (Told("impact", said_on=date(2026, 11, 12)), "12 November"),
        (Told("impact", audience=WRITTEN), ""),
    ],
)
def test_words(mark: Told, told: str) -> None:
    """A mark says whose word it is, as far as it is known."""
    assert str(mark) == told


def test_log() -> None:
    """Of a log the last mark stands, the replaced ones are its past, and the last audience counts."""
    assert (latest(LOG, "impact"), latest(LOG, "work")) == (SECOND, None)
    assert (replaced(LOG, "impact"), replaced(LOG, "growth")) == ((FIRST,), ())
    assert (marked(LOG, "impact"), marked(LOG, "growth"), marked(LOG, "work")) == (SPEAKABLE, INTERNAL, None)


def test_marks_alone() -> None:
    """Marks may be set on answers that are still open."""
    told = Opportunity("Search engineer", "Lumen Works", told=(Told("impact", audience=INTERNAL),))
    assert told.answered("impact", "light", said_by="Asha").written().impact is None


@given(st.lists(st.text("abc", min_size=1, max_size=2), max_size=6))
def test_nothing_is_lost(rounds: list[str]) -> None:
    """However often an answer is given anew, the last one stands, and the log holds what stood before, in order."""
    told = Opportunity("Search engineer", "Lumen Works")
    for number, answer in enumerate(rounds):
        told = told.answered("impact", answer, said_by=str(number))
    changes = [answer for answer, after in pairwise(rounds) if answer != after]
    assert told.impact == (rounds[-1] if rounds else None)
    assert [mark.was for mark in replaced(told.told, "impact")] == changes
    assert len(told.told) == len(rounds)
