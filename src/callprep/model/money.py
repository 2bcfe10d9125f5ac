"""Amounts that keep their currency and period together; nothing is ever annualised."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import attrs
from attrs.validators import optional

from callprep.errors import InvalidInputError
from callprep.model.answers import finite

__all__ = ["CURRENCIES", "PERIODS", "Disclose", "Money", "Salary", "currency_of", "period_of", "salaries_in"]

CURRENCIES = frozenset(
    (
        "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MXN MYR NGN NOK "
        "NZD PHP PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR"
    ).split()
)
"""Codes of ISO 4217 that are looked for in running text, where other words of three capitals stand as well."""

PERIODS = ("year", "month", "week", "day", "hour")
"""What a pay may be for."""
_PERIOD_OF = {
    word: period
    for period, words in {
        "year": "year years yearly annual annually annum yr yrs ann pa",
        "month": "month months monthly mon mth pm",
        "week": "week weeks weekly wee wk pw",
        "day": "day days daily",
        "hour": "hour hours hourly hr hrs hur ph",
    }.items()
    for word in words.split()
}
_BESIDE_A_PERIOD = frozenset({"per", "a", "an", "each", "every", "1", "the", "by", "salary", "wage", "rate", "pay"})
_CURRENCY_OF = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "sterling": "GBP", "pound sterling": "GBP",
    "pounds sterling": "GBP", "₹": "INR", "us$": "USD", "us dollar": "USD", "us dollars": "USD", "swiss franc": "CHF",
    "swiss francs": "CHF", "sfr": "CHF", "yen": "JPY", "zł": "PLN", "zloty": "PLN", "₩": "KRW", "₴": "UAH", "₺": "TRY",
    "₪": "ILS", "₫": "VND", "₦": "NGN", "฿": "THB", "₱": "PHP",
}  # fmt: skip
_CODE = re.compile(r"[A-Za-z]{3}", re.ASCII)
_LONGEST_WORD = 60  # characters: what is longer names no period


def period_of(told: str) -> str | None:
    """Read what a pay is for ("per annum", "p.a.", "hourly", "1 YEAR"), one of `PERIODS`; None where it is none.

    What comes every two weeks or twice a month has no word here.
    """
    words = re.findall(r"[a-z0-9]+", told.casefold()) if len(told) <= _LONGEST_WORD else []
    core = [word for word in words if word not in _BESIDE_A_PERIOD]
    return _PERIOD_OF.get("".join(core)) or _PERIOD_OF.get("".join(words))


def currency_of(told: str) -> str | None:
    """Read a currency: a code of three letters (ISO 4217), or a sign or word that is one currency's alone.

    "$", "dollars", "pounds" and "¥" are several countries', and none.
    """
    word = " ".join(told.split()).strip(".").casefold()
    return _CURRENCY_OF.get(word, word.upper() if _CODE.fullmatch(word) else None)


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


def _disclose(given: Disclose | bool | str) -> Disclose:  # noqa: FBT001 -- as a form answers it: yes, no, or a rule
    """Take yes for "say" and no for "never", and a rule by its word.

    Raises:
        InvalidInputError: It is none of them; a slip of the pen must not open what was to stay inside.
    """
    if isinstance(given, bool):
        return Disclose.SAY if given else Disclose.NEVER
    try:
        return Disclose(given)
    except ValueError:
        due = ", ".join(repr(rule.value) for rule in Disclose)
        raise InvalidInputError("disclose", f"should be True, False or one of {due}, is {given!r:.60}") from None


def _limit(given: float | None) -> float | None:
    """Take a number.

    Raises:
        InvalidInputError: It is none: texts go through `Salary.of_text`.
    """
    if given is None or _is_number(given):
        return given
    raise InvalidInputError("salary", f'a limit should be a number, is {given!r:.60}; read "60,000" by Salary.of_text')


def _is_number(given: object) -> bool:
    """Tell whether it is one: callers without types may hand over anything."""
    return isinstance(given, (int, float)) and not isinstance(given, bool)


@attrs.frozen
class Salary:
    """The limits of the pay: `min` and `max` in one currency and period, `stretch` is internal for ever.

    A limit of 0 is an unknown one; a `min` above `max` is kept as given. `disclose` takes True for "say" and False for
    "never". `words` are pay that was told in a form from which no limits can be read without guessing; they are never
    told on. Shares and other equity are no salary.
    """

    min: float | None = attrs.field(default=None, converter=_limit, validator=optional(finite))
    max: float | None = attrs.field(default=None, converter=_limit, validator=optional(finite))
    currency: str | None = None
    period: str | None = None
    basis: str | None = None
    stretch: float | None = attrs.field(default=None, converter=_limit, validator=optional(finite))
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

        Limits may be told by themselves: "from 60,000 EUR", "at least …", "up to …", "maximum …". Nothing is guessed:
        "80k", "60.000" (sixty, or sixty thousand?), "$" (whose dollar?) and two currencies stay words. Who may hear it
        is not read from the text.
        """
        found = _SUM.fullmatch(" ".join(given.split()))
        return (found and _salary_of(found)) or cls(words=given.strip())


def salaries_in(text: str) -> Iterator[tuple[Salary, str, str]]:
    """Find sums with a currency and a period in running text: each with the words before and behind it.

    What is read is what `Salary.of_text` reads; whose money it is the words beside it must tell.
    """
    line = " ".join(text.split())
    for found in _SUM.finditer(line):
        told = _salary_of(found)
        if told and told.is_known and told.period and told.currency in CURRENCIES:
            yield told, line[: found.start()], line[found.end() :]


_NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(?:\.\d\d)?(?![\d,.]\d)"
_CURRENCY = r"(?:[A-Z]{3}(?![A-Za-z])|[€£₹])"
_FLOOR = "from", "starting at", "starting from", "at least", "minimum", "minimum of", "min", "min.", "not less than"
_CEILING = "up to", "at most", "maximum", "maximum of", "max", "max.", "no more than", "not more than"
_BOUNDS = "|".join(re.escape(word) for word in sorted((*_FLOOR, *_CEILING, "between"), reverse=True))
_SUM = re.compile(
    rf"(?<![\w.,$-])(?:(?P<bound>(?i:{_BOUNDS}))[ ])?(?:(?P<before>{_CURRENCY})[ ]?)?(?P<low>{_NUMBER})"
    rf"(?:[ ]?(?P<second>{_CURRENCY})?[ ]?(?P<to>to|and|-|–|—)[ ]?(?:(?P<third>{_CURRENCY})[ ]?)?(?P<high>{_NUMBER}))?"
    rf"(?:[ ]?(?P<after>{_CURRENCY}))?(?:,?[ ](?P<early>gross|net))?"
    r"(?:,?[ ]?(?:per|an?|/)[ ]?(?P<period>(?i:year|annum|month|week|day|hour))"
    r"|,?[ ](?P<adverb>(?i:annually|yearly|monthly|weekly|daily|hourly|p\.[ ]?a\.)))?(?:,?[ ](?P<basis>gross|net))?"
    r"(?![\w$€£₹%])",
    re.ASCII,
)


def _salary_of(found: re.Match[str]) -> Salary | None:
    """Make pay of what the grammar found; None where its parts do not go together."""
    bound, high = (found["bound"] or "").casefold(), found["high"]
    signs = {currency_of(found[name]) for name in ("before", "second", "third", "after") if found[name]}
    told_twice = found["early"] and found["basis"]
    is_range = bound == "between" if found["to"] == "and" else bound in {"", "from"}
    if len(signs) > 1 or told_twice or (high and not is_range) or (bound == "between" and not high):
        return None
    first = _amount(found["low"])
    low = None if bound in _CEILING else first
    most = _amount(high) if high else None if bound in _FLOOR else first
    period = period_of(found["period"] or found["adverb"] or "")
    return Salary(low, most, next(iter(signs), None), period, found["early"] or found["basis"])


def _amount(told: str) -> float:
    """Read "1,800,000" and "22.50"; a whole number stays whole."""
    plain = told.replace(",", "")
    return float(plain) if "." in plain else int(plain)
