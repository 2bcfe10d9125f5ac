"""Amounts that keep their currency and period together; nothing is ever annualised."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Disclose", "Money", "Salary"]


@attrs.frozen
class Money:
    """An amount with currency (ISO 4217) and period ("year", "month", "day", "hour"), each None where unknown."""

    amount: float
    currency: str | None = None
    period: str | None = None

    def __str__(self) -> str:
        """Write it as one would say it, unknown parts left out."""
        number = f"{self.amount:,.0f}" if self.amount == int(self.amount) else f"{self.amount:,.2f}"
        said = f"{number} {self.currency}" if self.currency else number
        return f"{said} a {self.period}" if self.period else said


class Disclose(enum.Enum):
    """Who may hear the pay range; never by default."""

    SAY = "say"
    IF_ASKED = "if_asked"
    NEVER = "never"


@attrs.frozen
class Salary:
    """The limits of the pay: `min` and `max` in one currency and period, `stretch` is internal for ever."""

    min: float | None = None
    max: float | None = None
    currency: str | None = None
    period: str | None = None
    basis: str | None = None
    stretch: float | None = None
    disclose: Disclose = Disclose.NEVER

    def __str__(self) -> str:
        """Write the range without the stretch, as far as it is known."""
        ends = [end for end in (self.min, self.max) if end]
        said = " to ".join(f"{end:,.0f}" for end in ends)
        parts = [said, self.currency or "", f"a {self.period}" if self.period else "", self.basis or ""]
        return " ".join(part for part in parts if part)
