"""Days: which of them can be right, and what counts as fresh or as long ago."""

from __future__ import annotations

from datetime import date, datetime

from callprep.model import dates

__all__ = ["FRESH_DAYS", "LONG_AGO_DAYS", "known_day", "month_of"]

FRESH_DAYS = 14
"""Days after which an occasion for small talk is stale (rule `hook.personal`)."""

LONG_AGO_DAYS = 5 * 365
"""Days after which work is "long ago": it shows what somebody could do, not what they do."""

_CLOCK_ZERO = 1970


def known_day(when: datetime | None, today: date) -> date | None:
    """Give the day of a moment, or None where it cannot be right: a day to come, or the clock's own zero (1970).

    What lies before 1970 is some other clock's zero (0001, 1601, 1900, 1904): nobody's public work is that old.
    """
    if when is None:
        return None
    day = date(when.year, when.month, when.day)
    return None if day.year <= _CLOCK_ZERO or day > today else day


def month_of(day: date) -> str:
    """Give month and year: "February 2026"."""
    return dates.full_day(day).partition(" ")[2]
