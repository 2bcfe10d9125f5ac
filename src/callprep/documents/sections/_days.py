"""Days that one proposes: working days, and two of next week to choose from."""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["is_weekend", "two_days", "working_day", "working_days"]

_SATURDAY = 5


def is_weekend(day: date) -> bool:
    """Tell whether a day is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def two_days(today: date) -> tuple[date, date]:
    """Give Tuesday and Thursday of next week: never a weekend, never the Friday on which nobody decides."""
    monday = today + timedelta(days=7 - today.weekday())
    return monday + timedelta(days=1), monday + timedelta(days=3)


def working_days(after: date, number: int) -> tuple[date, ...]:
    """Give the next so many working days after a day."""
    days = (after + timedelta(days=ahead) for ahead in range(1, 3 + 2 * number))
    return tuple(day for day in days if not is_weekend(day))[:number]


def working_day(today: date, days: int) -> date:
    """Give the day so many days on, or the Monday after where that is a weekend."""
    day = today + timedelta(days=days)
    return day + timedelta(days=7 - day.weekday()) if is_weekend(day) else day
