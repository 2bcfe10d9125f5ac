"""Days as people write them: "18 May", "May 18th", "18/5"; folded to one form, "18 may"."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["DATE", "NUMERIC", "day_called", "day_in_figures", "day_of"]

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DATE = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH})|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
NUMERIC = re.compile(r"(?<![\d./,-])(\d{1,2})(?:/(\d{1,2})(?![\d/])|\.(\d{1,2})\.)(?!\d)")
"""A day in figures alone, "20/5" or "20.5."; it may be no day at all, but two numbers."""


def day_of(found: re.Match[str] | None) -> str:
    """Fold a date to day and month, "18 may"; empty where there is none."""
    if found is None:
        return ""
    day, month = (found[1], found[2]) if found[1] else (found[4], found[3])
    return f"{int(day)} {month[:3].casefold()}"


def day_in_figures(day: int, month: int) -> str:
    """Fold a day to the same, "20/5" as "20 may"; empty where there is no such month."""
    return f"{day} {_MONTHS[month - 1]}" if 0 < month <= len(_MONTHS) else ""


def day_called(day: date) -> str:
    """Fold a day to the same."""
    return day_in_figures(day.day, day.month)
