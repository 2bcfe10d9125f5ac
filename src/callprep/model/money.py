"""Amounts that keep their currency and period together; nothing is ever annualised."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterator

import attrs
from attrs.validators import optional

__all__ = ["Disclose", "Money", "Salary"]


def _finite(_: object, attribute: attrs.Attribute[float], value: float) -> None:
    if not math.isfinite(value):
        raise ValueError(f"{attribute.name} should be a finite number, is {value}")


@attrs.frozen
class Money:
    """An amount with currency (ISO 4217) and period ("year" to "hour"), each None where unknown."""

    amount: float = attrs.field(validator=_finite)
    currency: str | None = None
    period: str | None = None

    def __str__(self) -> str:
        """Write it as one would say it, unknown parts left out."""
        return " ".join(_said(_number(self.amount), self.currency, _each(self.period)))


def _number(amount: float) -> str:
    """Write whole amounts without a fraction, and never round what was told."""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def _each(period: str | None) -> str | None:
    return period and f"{'an' if period == 'hour' else 'a'} {period}"


def _said(*parts: str | None) -> Iterator[str]:
    return (part for part in parts if part)


class Disclose(enum.Enum):
    """Who may hear the pay range; never by default."""

    SAY = "say"
    IF_ASKED = "if_asked"
    NEVER = "never"


def _disclose(given: Disclose | bool) -> Disclose:  # noqa: FBT001 -- as a form answers it: yes, no, or a rule
    """Take yes for "say" and no for "never"."""
    return {True: Disclose.SAY, False: Disclose.NEVER}[given] if isinstance(given, bool) else given


@attrs.frozen
class Salary:
    """The limits of the pay: `min` and `max` in one currency and period, `stretch` is internal for ever.

    A limit of 0 is an unknown one. `disclose` takes True for "say" and False for "never".
    """

    min: float | None = attrs.field(default=None, validator=optional(_finite))
    max: float | None = attrs.field(default=None, validator=optional(_finite))
    currency: str | None = None
    period: str | None = None
    basis: str | None = None
    stretch: float | None = attrs.field(default=None, validator=optional(_finite))
    disclose: Disclose = attrs.field(default=Disclose.NEVER, converter=_disclose)

    def __str__(self) -> str:
        """Write the range without the stretch, as far as it is known; empty where neither limit is."""
        limits = self._limits()
        return " ".join(_said(limits, self.currency, _each(self.period), self.basis)) if limits else ""

    def _limits(self) -> str:
        if self.min and self.max:
            low, high = _number(self.min), _number(self.max)
            return low if low == high else f"{low} to {high}"
        if self.min:
            return f"from {_number(self.min)}"
        return f"up to {_number(self.max)}" if self.max else ""
