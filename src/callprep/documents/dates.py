"""Dates as one says them, with names of our own: those of `strftime` follow the locale of the machine."""

from __future__ import annotations

from datetime import date

__all__ = ["day", "month", "weekday"]

_MONTHS = ("January February March April May June July August September October November December").split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def day(when: date) -> str:
    """Give day and month: "3 May"."""
    return f"{when.day} {_MONTHS[when.month - 1]}"


def month(when: date) -> str:
    """Give month and year in short: "Feb 2016"."""
    return f"{_MONTHS[when.month - 1][:3]} {when.year}"


def weekday(when: date) -> str:
    """Give weekday, day and month: "Wednesday 18 May"."""
    return f"{_WEEKDAYS[when.weekday()]} {day(when)}"
