"""Days that one proposes: working days, and two of next week to choose from."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

__all__ = ["AnyDay", "is_weekend", "two_days", "working_day", "working_days"]

_SATURDAY = 5
_WEEKS = 3  # that are looked through for two days


@attrs.frozen
class AnyDay:
    """Which days may be proposed: those that they named, else working days but those that they ruled out.

    `named` and `ruled_out` hold days of the week, Monday as 0.
    """

    named: frozenset[int] = frozenset()
    ruled_out: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        """Whether they said anything of it."""
        return bool(self.named or self.ruled_out)

    def suits(self, day: date) -> bool:
        """Tell whether a day may be proposed."""
        if self.named:
            return day.weekday() in self.named
        return not is_weekend(day) and day.weekday() not in self.ruled_out


_ANY = AnyDay()


def is_weekend(day: date) -> bool:
    """Tell whether a day is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def two_days(today: date, theirs: AnyDay = _ANY) -> tuple[date, date]:
    """Give Tuesday and Thursday of next week: never a weekend, never the Friday on which nobody decides.

    Where those do not suit them, the first two days from next Monday on that do.
    """
    sunday = today + timedelta(days=6 - today.weekday())
    usual = sunday + timedelta(days=2), sunday + timedelta(days=4)
    if all(map(theirs.suits, usual)):
        return usual
    one, other = working_days(sunday, 2, theirs)
    return one, other


def working_days(after: date, number: int, theirs: AnyDay = _ANY) -> tuple[date, ...]:
    """Give the next so many days after a day that suit them: working days where they said nothing."""
    ahead = [after + timedelta(days=days) for days in range(1, 7 * _WEEKS + 1)]
    return tuple(filter(theirs.suits, ahead))[:number]


def working_day(today: date, days: int) -> date:
    """Give the day so many days on, or the Monday after where that is a weekend."""
    day = today + timedelta(days=days)
    return day + timedelta(days=7 - day.weekday()) if is_weekend(day) else day
