"""Amounts that keep their currency and period together; nothing is ever annualised."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import attrs
from attrs.validators import optional

from callprep.model.answers import finite

__all__ = ["Disclose", "Money", "Salary"]


@attrs.frozen
class Money:
    """An amount with currency (ISO 4217) and period ("year" to "hour"), each None where unknown."""

    amount: float = attrs.field(validator=finite)
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

    A limit of 0 is an unknown one; a `min` above `max` is kept as given. `disclose` takes True for "say" and False for
    "never". `words` are pay that was told in a form from which no limits can be read without guessing; they are never
    told on. Shares and other equity are no salary.
    """

    min: float | None = attrs.field(default=None, validator=optional(finite))
    max: float | None = attrs.field(default=None, validator=optional(finite))
    currency: str | None = None
    period: str | None = None
    basis: str | None = None
    stretch: float | None = attrs.field(default=None, validator=optional(finite))
    disclose: Disclose = attrs.field(default=Disclose.NEVER, converter=_disclose)
    words: str | None = None

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

    @property
    def is_known(self) -> bool:
        """Whether there is a limit."""
        return bool(self.min or self.max)

    @property
    def is_upside_down(self) -> bool:
        """Whether the lower limit is above the upper one: kept as given, and asked about."""
        return bool(self.min and self.max and self.min > self.max)

    @classmethod
    def of_text(cls, given: str) -> Salary:
        """Read "60,000 to 80,000 EUR a year gross", or parts of it; what cannot be read so is kept in `words`.

        Nothing is guessed: "80k", "60.000" (sixty, or sixty thousand?), "$" (whose dollar?) and two currencies stay
        words. Who may hear it is not read from the text.
        """
        found = _RANGE.fullmatch(" ".join(given.split()))
        if found is None:
            return cls(words=given.strip())
        bound, low, high = found["bound"], _amount(found["low"]), _amount(found["high"])
        if bound and high:
            return cls(words=given.strip())
        least = None if bound == "up to" else low
        most = high if found["high"] else None if bound == "from" else low
        currency = _SIGNS.get(found["sign"], found["currency"])
        return cls(least, most, currency, found["period"], found["basis"])


_SIGNS = {"€": "EUR", "₹": "INR"}
_NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(?:\.\d\d)?"
_RANGE = re.compile(
    rf"(?:(?P<bound>from|up to) )?(?P<sign>[€₹]?)(?P<low>{_NUMBER})(?: ?(?:to|-|–) ?(?P<high>{_NUMBER}))?"
    r"(?: (?P<currency>[A-Z]{3}))?(?: (?:an?|per) (?P<period>year|month|week|day|hour))?(?: (?P<basis>gross|net))?",
    re.ASCII,
)


def _amount(told: str | None) -> float | None:
    """Read "1,800,000" and "22.50"; a whole number stays whole."""
    if told is None:
        return None
    plain = told.replace(",", "")
    return float(plain) if "." in plain else int(plain)
