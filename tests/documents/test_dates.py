"""Rules of dates as one says them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from callprep.documents import dates


def test_forms() -> None:
    """A date is told by day, by month, and by weekday."""
    when = date(2016, 5, 18)
    assert dates.day(when) == "18 May"
    assert dates.month(when) == "May 2016"
    assert dates.weekday(when) == "Wednesday 18 May"


@pytest.mark.parametrize("offset", range(366))
def test_names(offset: int) -> None:
    """Every day of a year has the names that the C locale gives it."""
    when = date(2024, 1, 1) + timedelta(days=offset)
    assert dates.weekday(when) == f"{when:%A} {when.day} {when:%B}"
    assert dates.month(when) == f"{when:%b} {when.year}"
