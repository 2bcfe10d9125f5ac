"""Sums in running text, in whatever way they are written, and whether one of them is a sum that must not be told.

"95,000", "95.000", "95 000", "95k", "80-95k", "5.5 million", "55 lakh" and "ninety-five thousand" are read. A sum near
words of pay is also found when it is rounded, or told for a month in place of a year.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from callprep.model._numerals import NUMERALS, number_of
from callprep.model.money import CURRENCIES

__all__ = ["names_sum", "sums"]

_SCALES = {
    word: scale
    for scale, words in (
        (1_000, "k thousand thousands grand tsd tausend"),
        (100_000, "l lakh lakhs lac lacs lpa"),
        (1_000_000, "m mn mio mil mill million millions millionen"),
        (10_000_000, "cr crore crores"),
    )
    for word in words.split()
}
_CODES = "|".join(sorted(code.casefold() for code in CURRENCIES))
_GROUPED = r"\d{1,3}(?P<sep>[.,'’ _])(?:\d{2,3}(?P=sep)){0,5}\d{3}(?!\d)(?:[.,]\d{1,2}(?!\d))?"
_SCALE = "|".join(sorted(_SCALES, reverse=True))
_NUMBER = re.compile(
    rf"(?<!\d)(?<!\d[.,])(?P<number>{_GROUPED}|\d{{1,15}}(?:[.,]\d{{1,6}})?)"
    rf"(?:[ -]?(?P<scale>{_SCALE})(?:(?![^\W\d_])|(?={_CODES})))?"
)
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_TO = re.compile(r" ?(?:-|–|—|to|and|bis) ?(?:[€£$₹]|(?:" + _CODES + r") ?)?")
_OF_PAY = re.compile(
    r"[€£$₹¥]|\b(?:" + _CODES + r"|euros?|dollars?|pounds?|rupees?|francs?|salary|salaries|pay|pays|paid|earn\w{0,4}|"
    r"packages?|compensation|gross|net|ctc|ote|lpa|annum|annual\w{0,2}|yearly|monthly|hourly|daily|wages?|offer\w{0,3}"
    r")\b|(?<=\d)(?:" + _CODES + r")|\bp\. ?a\."
)
_RATE = re.compile(r" ?(?:per|an?|each|/) ?(?:year|month|week|day|hour|h|hr)\b")
_MAYBE = re.compile(r"\d|hundred|thousand|million|lakh|lac|crore|grand", re.IGNORECASE)  # no sum is told without one
_NEAR = 30  # characters on each side of a sum that say whether it is pay
_LEAST = 1_000  # smaller numbers are counts of anything, unless they stand near words of pay
_YEARS = range(1900, 2101)
_OFF = 0.1  # a rounded sum is no further off than a tenth
_MONTHS = 12

_WORDED = re.compile(rf"\b{NUMERALS}\b")


@attrs.frozen
class Sum:
    """One reading of a number in a text, with the `text` that it is.

    `is_pay` says that words of pay stand near it, `is_rate` that it is so much an hour, a month or a year, of whatever.
    """

    value: float
    is_pay: bool
    is_rate: bool
    text: str

    @property
    def is_sum(self) -> bool:
        """Whether it can be money at all, and no year, and no small count."""
        return (
            self.is_pay
            or self.is_rate
            or (self.value >= _LEAST and not (len(self.text) == len("2026") and self.value in _YEARS))
        )


def sums(text: str) -> Iterator[Sum]:
    """Give every number of a text, and where it can be read in two ways both."""
    line = _in_digits(" ".join(unicodedata.normalize("NFKC", text).casefold().split()))
    found = list(_NUMBER.finditer(line))
    scales = [match["scale"] for match in found]
    for place, (one, other) in enumerate(pairwise(found)):
        if not scales[place] and _TO.fullmatch(line, one.end(), other.start()):
            scales[place] = scales[place + 1]
    for match, scale in zip(found, scales, strict=True):
        near = line[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        for value in dict.fromkeys(_values(match, scale)):
            yield Sum(value, bool(_OF_PAY.search(near)), bool(_RATE.match(line, match.end())), match.group())


def _values(match: re.Match[str], scale: str | None) -> Iterator[float]:
    for value in _readings(match["number"], match["sep"]):
        if scale:
            yield round(value * _SCALES[scale], 2)
        if not match["scale"]:
            yield value


def _readings(number: str, sign: str | None) -> Iterator[float]:
    """Read "95.000" as what it is here and there: ninety-five thousand, and ninety-five."""
    if sign:
        yield float(number.replace(sign, "").replace(",", "."))
    if _PLAIN.fullmatch(number):
        yield float(number.replace(",", "."))


def _in_digits(line: str) -> str:
    """Write number words as digits, so that "ninety-five thousand" and "five and a half million" are read."""
    told = _WORDED.sub(lambda found: str(number_of(found.group())), line)
    return re.sub(r"(\d) and a half\b", r"\1.5", re.sub(r"\bhalf a (?=million)", "0.5 ", told))


def names_sum(text: str, hushed: Iterable[float], told: Iterable[float] = ()) -> str | None:
    """Give the first sum of a text that is one of those that must not be told, as it stands there; None without one.

    `told` are the limits that may be told: no sum between them gives anything away by being round.
    """
    secret, open_ = tuple(dict.fromkeys(hushed)), sorted(told)
    found = (one for one in sums(text) if one.is_sum) if secret and _MAYBE.search(text) else ()
    return next((one.text for one in found if any(_is(one, limit, open_) for limit in secret)), None)


def _is(one: Sum, secret: float, told: list[float]) -> bool:
    if one.value == secret:
        return True
    if not one.is_pay or (told and told[0] <= one.value <= told[-1]):
        return False
    by_month = (exact for exact in (secret / _MONTHS, secret * _MONTHS) if min(exact, secret) >= _LEAST)
    in_full = one.value >= 10 * _unit(one.value)  # a single digit and noughts come near too many sums
    return _rounds(one.value, secret) or (in_full and any(_rounds(one.value, exact) for exact in by_month))


def _rounds(value: float, exact: float) -> bool:
    off = abs(value - exact)
    return off <= _unit(value) / 2 and off <= exact * _OFF


def _unit(value: float) -> float:
    """Give the place that a number is rounded to: 1,000 for 95,000, and 100,000 for 5.5 million."""
    unit = 0.01
    while value and round(value / (unit * 10), 6).is_integer():
        unit *= 10
    return unit
