"""Rules of dates as one says them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from callprep.model import dates


def test_forms() -> None:
    """A date is told by day, by month, by weekday, and by its name alone."""
    when = date(2016, 5, 18)
    assert dates.day(when) == "18 May"
    assert dates.month(when) == "May 2016"
    assert dates.weekday(when) == "Wednesday 18 May"
    assert dates.day_name(when) == "Wednesday"


def test_full_day() -> None:
    """A full day has its year, of a date and of a moment; nothing where nobody knows."""
    assert dates.full_day(date(2016, 5, 9)) == "9 May 2016"
    assert dates.full_day(datetime(2016, 5, 9, 8, tzinfo=UTC)) == "9 May 2016"
    assert dates.full_day(None) == ""


def test_minute() -> None:
    """A moment has its time and its zone; without a zone none is made up."""
    assert dates.minute(datetime(2016, 5, 9, 8, tzinfo=UTC)) == "9 May 2016, 08:00 UTC"
    delhi = timezone(timedelta(hours=5, minutes=30))
    assert dates.minute(datetime(2016, 5, 9, 8, tzinfo=delhi)) == "9 May 2016, 08:00 UTC+05:30"
    assert dates.minute(datetime(2016, 5, 9, 8)) == "9 May 2016, 08:00"  # noqa: DTZ001 -- the case in question
    assert dates.minute(None) == ""


@pytest.mark.parametrize("offset", range(366))
def test_names(offset: int) -> None:
    """Every day of a year has the names that the C locale gives it."""
    when = date(2024, 1, 1) + timedelta(days=offset)
    assert dates.weekday(when) == f"{when:%A} {when.day} {when:%B}"
    assert dates.month(when) == f"{when:%b} {when.year}"


@pytest.mark.parametrize(
    ("text", "has_day", "has_length"),
    [
        ("Thursday 21 May, 3 pm", True, False),
        ("a call with Meera, next Tuesday, 30 minutes", True, True),
        ("on the 3rd of June for half an hour", True, True),
        ("2026-05-21", True, False),
        ("tomorrow", True, False),
        ("May 21st", True, False),
        ("come by in June", False, False),
        ("10 decisions", False, False),
        ("an afternoon with the team", False, True),
        ("20-minute chat", False, True),
        ("", False, False),
    ],
)
def test_told_in_words(text: str, *, has_day: bool, has_length: bool) -> None:
    """Words may name a day and a length; a month alone is no day."""
    assert (dates.tells_day(text), dates.tells_length(text)) == (has_day, has_length)


def test_read() -> None:
    """A day is read as files write it; words name none, and no day is made up from them."""
    assert dates.read_day("2026-10-01") == date(2026, 10, 1)
    assert [dates.read_day(text) for text in ("1 October", "in June", "2026-13-01", "", None)] == [None] * 5
