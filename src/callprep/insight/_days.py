"""Days: which of them can be right, and what counts as fresh or as long ago."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from callprep.model import dates
from callprep.model.facts import About, Coverage, Education, Fact, Link, Role, Talk

__all__ = ["A_DAY", "FRESH_DAYS", "LONG_AGO_DAYS", "MAY_COME", "is_misdated", "known_day", "month_of"]

FRESH_DAYS = 14
"""Days after which an occasion for small talk is stale (rule `hook.personal`)."""

LONG_AGO_DAYS = 5 * 365
"""Days after which work is "long ago": it shows what somebody could do, not what they do."""

A_DAY = timedelta(days=1)
"""What dates may be off by: a day begins at different times around the world."""

MAY_COME = timedelta(days=2 * 365)
"""How far ahead a talk may be announced, a job agreed on, a degree awaited."""

_CLOCK_ZERO = 1970
_ANNOUNCED = (Talk, Role, Education)
_NO_EVENTS = (About, Coverage, Link)  # their date, if any, is ours: when it was seen


def known_day(when: datetime | None, today: date) -> date | None:
    """Give the day of a moment, or None where it cannot be right: a day to come, or the clock's own zero (1970).

    What lies before 1970 is some other clock's zero (0001, 1601, 1900, 1904): nobody's public work is that old.
    """
    if when is None:
        return None
    day = date(when.year, when.month, when.day)
    return None if day.year <= _CLOCK_ZERO or day > today else day


def is_misdated(fact: Fact, today: date, when: datetime | None = None) -> bool:
    """Tell whether the date of a fact cannot be right: farther ahead than anybody announces, or a clock's zero.

    Args:
        fact: Of what kind of event.
        today: The day that the future begins after.
        when: Which date of it; the one that it is known by where left out.
    """
    moment = when or fact.when
    if moment is None or isinstance(fact, _NO_EVENTS):
        return False
    return known_day(moment, today + (MAY_COME if isinstance(fact, _ANNOUNCED) else A_DAY)) is None


def month_of(day: date) -> str:
    """Give month and year: "February 2026"."""
    return dates.full_day(day).partition(" ")[2]
