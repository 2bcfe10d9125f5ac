"""Dates as one says them, with names of our own: those of `strftime` follow the locale of the machine."""

from __future__ import annotations

import re
from datetime import date, datetime

__all__ = [
    "day",
    "day_name",
    "full_day",
    "local_today",
    "minute",
    "month",
    "read_day",
    "tells_day",
    "tells_length",
    "weekday",
]

_MONTHS = ("January February March April May June July August September October November December").split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_NAMED = "|".join((*_MONTHS, *(name[:3] for name in _MONTHS)))
_SOME_DAY = re.compile(
    rf"\b(?:(?:{'|'.join(_WEEKDAYS)})s?|today|tomorrow|\d{{4}}-\d\d-\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?(?:{_NAMED})|(?:{_NAMED})\.? \d{{1,2}}(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_SOME_LENGTH = re.compile(
    r"\b(?:\d{1,3}|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|half an|half a)[ -]?"
    r"(?:min(?:ute)?s?|h|hours?|day|days|morning|afternoon)\b",
    re.IGNORECASE,
)


def tells_day(text: str) -> bool:
    """Tell whether words name a day: "next Tuesday", "21 May at 3 pm", "2026-05-21"; "in June" names none."""
    return bool(_SOME_DAY.search(text))


def tells_length(text: str) -> bool:
    """Tell whether words say how long something takes: "30 minutes", "half an hour", "an afternoon"."""
    return bool(_SOME_LENGTH.search(text))


def read_day(text: str | None) -> date | None:
    """Read a day as files write it, "2026-10-01"; None for words: no day is made up from them."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def local_today() -> date:
    """Give the date where this runs; `callprep.testing.frozen_today` puts another function in its place."""
    return date.today()  # noqa: DTZ011 -- a call is on the caller's own calendar


def day(when: date) -> str:
    """Give day and month: "3 May"."""
    return f"{when.day} {_MONTHS[when.month - 1]}"


def full_day(when: date | None) -> str:
    """Give day, month and year ("9 May 2016"), empty where nobody knows."""
    return f"{day(when)} {when.year}" if when else ""


def minute(when: datetime | None) -> str:
    """Give a date with its time and zone ("9 May 2016, 08:00 UTC"), empty where nobody knows."""
    return f"{full_day(when)}, {when:%H:%M} {when.tzname() or ''}".rstrip() if when else ""


def month(when: date) -> str:
    """Give month and year in short: "Feb 2016"."""
    return f"{_MONTHS[when.month - 1][:3]} {when.year}"


def day_name(when: date) -> str:
    """Give the day of the week: "Wednesday"."""
    return _WEEKDAYS[when.weekday()]


def weekday(when: date) -> str:
    """Give weekday, day and month: "Wednesday 18 May"."""
    return f"{day_name(when)} {day(when)}"
