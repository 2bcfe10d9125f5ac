"""The rows of a dossier in pandas and polars, which callprep itself knows nothing of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import attrs
import pandas as pd  # type: ignore[import-untyped]  # it ships no types of its own
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import GITHUB, MIRA, SEEN, dossier, evidence
from tests.render import demo

from callprep import Account, Aspect, Dossier, OpaqueFact, Post, Project, Report, Screen, Skill
from callprep.render.rows import COLUMNS, records

WHEN = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


@attrs.frozen
class Review:
    """A fact of somebody else's source: no field of ours, and a clock without a zone."""

    title: str
    topics: tuple[str, ...] = ()
    when: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """A review is an accomplishment."""
        return Aspect.ACCOMPLISHMENT

    def screened(self, screen: Screen, /) -> Review | None:
        """Keep it."""
        del screen
        return self


MIXED = dossier(
    Project("Tide tables", topics=("tides", "forecasts"), active=WHEN),
    Skill("Rust"),
    Post(
        "Ебби, 潮, \U0001f30a", published=datetime(2026, 2, 1, 8, 0, 0, 123456, tzinfo=timezone(timedelta(hours=5.5)))
    ),
    Review("Nets and knots", ("nets",), datetime(2025, 7, 1, 9)),  # noqa: DTZ001 -- a stranger forgot the zone
    OpaqueFact("weather_station.Reading", '{"title": "Storm log", "topics": ["wind"]}'),
)
EMPTY = Dossier(MIRA)
UNDATED = dossier(*(Skill(f"Skill {number}") for number in range(3)))
MANY = dossier(*(Project(f"Tool {number}", topics=("tools",), active=WHEN) for number in range(1000)))
LATE = dossier(*(Skill(f"Skill {number}") for number in range(300)), Post("A dated one", ("tides",), WHEN))
BROKEN = dossier(Post("Half \ud83d a wave", ("\udc00",), WHEN), Skill("\udfff\0"))
STORY = demo.dossier()


@pytest.mark.parametrize("known", [MIXED, UNDATED, MANY, LATE, BROKEN, STORY, EMPTY])
class TestAnyDossier:
    """Whatever a dossier holds, both libraries read it, with the columns that are promised."""

    def test_pandas(self, known: Dossier) -> None:
        """Pandas gets a row a fact; texts come back as they were, and both times can be read as times in UTC."""
        rows = known.records()
        frame = pd.DataFrame(rows, columns=[*COLUMNS])
        assert list(frame.columns) == list(COLUMNS)
        assert frame["title"].tolist() == [row["title"] for row in rows]
        assert frame["topics"].tolist() == [row["topics"] for row in rows]
        for name in ("when", "retrieved_at"):
            assert str(pd.to_datetime(frame[name], utc=True).dtype).endswith(", UTC]")
        assert int(frame["when"].isna().sum()) == sum(row["when"] is None for row in rows)

    def test_polars(self, known: Dossier) -> None:
        """Polars gets the same rows with one type a column, however late the first dated fact comes."""
        rows = known.records()
        frame = pl.DataFrame(rows, schema=COLUMNS)
        assert dict(frame.schema) == {
            name: pl.List(pl.String) if kind == list[str] else pl.String() for name, kind in COLUMNS.items()
        }
        assert frame.to_dicts() == rows
        assert frame["when"].str.to_datetime(time_zone="UTC").null_count() == sum(row["when"] is None for row in rows)


@pytest.mark.parametrize("known", [MIXED, UNDATED, MANY, BROKEN, STORY])
def test_nothing_but_rows(known: Dossier) -> None:
    """Rows alone are enough for either library where the beginning of a table shows its types."""
    rows = known.records()
    assert list(pd.DataFrame(rows).columns) == list(COLUMNS)
    assert pl.DataFrame(rows).columns == list(COLUMNS)
    assert len(pd.DataFrame(rows)) == len(pl.DataFrame(rows)) == len(known.evidence)


def test_empty() -> None:
    """A dossier without facts is a table without rows; that it has columns is said by `COLUMNS` alone."""
    assert pd.DataFrame(EMPTY.records()).empty
    assert pl.DataFrame(EMPTY.records()).is_empty()
    assert list(pd.DataFrame(EMPTY.records(), columns=[*COLUMNS]).columns) == list(COLUMNS)


def test_times() -> None:
    """Times are written alike, to the second and with their offset, so that one format reads them all."""
    assert [row["when"] for row in MIXED.records()] == [
        "2026-03-01T12:30:00+00:00",
        None,
        "2026-02-01T08:00:00+05:30",
        "2025-07-01T09:00:00+00:00",
        None,
    ]
    read = pd.to_datetime(pd.DataFrame(MIXED.records())["when"], utc=True)
    assert read[2] == datetime(2026, 2, 1, 2, 30, tzinfo=UTC)


def test_questions_of_a_table() -> None:
    """One can ask a frame what one wants to know: here which topics the dated facts of this year have."""
    frame = pl.DataFrame(MIXED.records()).with_columns(pl.col("when").str.to_datetime(time_zone="UTC"))
    this_year = frame.filter(pl.col("when").dt.year() == 2026).explode("topics")
    assert this_year["topics"].drop_nulls().to_list() == ["tides", "forecasts"]


def test_strangers() -> None:
    """A stranger's fact is a row like any other, called by its class, or by the name it came with."""
    assert [row["kind"] for row in MIXED.records()] == ["Project", "Skill", "Post", "Review", "weather_station.Reading"]
    assert records(dossier(OpaqueFact("", "{}")))[0]["kind"] == "OpaqueFact"


def test_half_a_character() -> None:
    """Half a character, which no UTF-8 holds, becomes the sign for what cannot be shown, in every text of a row."""
    odd = Account("git\ud83dhub", "mira\udc00", "https://example.com/")
    found = evidence(Post("Half \ud83d a wave", ("\udc00",)), odd, source="fe\udfffeds")
    (row,) = records(Dossier(MIRA, (Report("feeds", (found,)),), SEEN))
    assert (row["title"], row["topics"]) == ("Half \ufffd a wave", ["\ufffd"])
    assert (row["site"], row["account"], row["source"]) == ("git\ufffdhub", "mira\ufffd", "fe\ufffdeds")


@given(st.lists(st.tuples(st.text(), st.lists(st.text(), max_size=3), st.none() | st.datetimes()), max_size=4))
def test_anything(told: list[tuple[str, list[str], datetime | None]]) -> None:
    """Whatever text and time a fact brings, both libraries hold what the rows hold, of the types that are promised."""
    rows = records(dossier(*(evidence(Review(title, tuple(topics), when), GITHUB) for title, topics, when in told)))
    assert pl.DataFrame(rows, schema=COLUMNS).to_dicts() == rows
    assert pd.DataFrame(rows, columns=[*COLUMNS])["title"].tolist() == [row["title"] for row in rows]
    assert all(set(row) == set(COLUMNS) for row in rows)
