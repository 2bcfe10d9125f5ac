"""What was done in which year."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import TODAY, dossier, evidence

from callprep import (
    Answer,
    Fact,
    Identity,
    Interest,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Talk,
)
from callprep.insight._activity import OLDEST_SHOWN, Year, years


def at(year: int, month: int = 3) -> datetime:
    """Give noon of the first of a month."""
    return datetime(year, month, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fact", "counted"),
    [
        (Project("tides", created=at(2026)), Year(2026, built=1)),
        (Project("tides", created=at(2026), active=at(2026, 4)), Year(2026, built=1)),
        (Answer("How?", answered=at(2026)), Year(2026, answered=1)),
        (Post("On tides", published=at(2026)), Year(2026, written=1)),
        (Paper("On tides", published=at(2026)), Year(2026, published=1)),
        (Patent("Tides", "US1", filed=at(2026)), Year(2026, published=1)),
        (Talk("Tides", given=at(2026)), Year(2026, published=1)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_groups(fact: Fact, counted: Year) -> None:
    """Building, answering, writing and publishing are told apart."""
    assert years(dossier(fact), TODAY) == ((counted,), 0)


@pytest.mark.parametrize(
    "fact",
    [
        Project("copy", ProjectRole.FORK, created=at(2026)),
        Project("undated"),
        Post("Zero", published=datetime(1970, 1, 1, tzinfo=UTC)),
        Post("To come", published=at(2031)),
        Interest("Chess", seen=at(2026)),
        evidence(Post("Whose?", published=at(2026)), identity=Identity.SUGGESTED),
    ],
    ids=lambda value: type(value).__name__,
)
def test_not_counted(fact: Fact) -> None:
    """Forks, what may be somebody else's, and what has no date that can be right stand in no year."""
    assert years(dossier(fact), TODAY) == ((), 0)


def test_a_project_stands_where_it_began_and_where_it_ended() -> None:
    """A project counts in the year it was begun and in the year of its last change; quiet years stay in."""
    shown, _ = years(dossier(Project("tides", created=at(2023), active=at(2025))), TODAY)
    assert shown == (Year(2023, built=1), Year(2024), Year(2025, built=1), Year(2026))


def test_old_work_is_counted_not_shown() -> None:
    """What is older than the chart is counted, so that nothing is lost in silence."""
    shown, older = years(dossier(Paper("Old", published=at(1998)), Paper("New", published=at(2026))), TODAY)
    assert [shown[0].year, len(shown), older] == [TODAY.year - OLDEST_SHOWN + 1, OLDEST_SHOWN, 1]


@given(st.lists(st.integers(1990, 2026), max_size=40))
def test_nothing_is_lost(dates: list[int]) -> None:
    """Every dated item is either in a year of the chart or counted as older."""
    shown, older = years(dossier(*(Post(f"Post {n}", published=at(year)) for n, year in enumerate(dates))), TODAY)
    assert sum(year.written for year in shown) + older == len(dates)
