"""Sums of money as people write them: "£130-170k", "92k", "3.5k net", "ninety-two thousand", "up to 61,000 SEK"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.model._numerals import NUMERALS, number_of
from callprep.model.money import CURRENCIES

__all__ = ["Sum", "amounts_in", "sums"]

_CODES = "|".join(sorted(CURRENCIES))
_SIGN = (
    rf"(?:[€£$₹¥]|(?:{_CODES})\b|(?i:euros?|pounds?|dollars?|francs?|quid|crowns?|kron(?:er|or)|rupees?|zloty|lei)\b)"
)
_NUMBER = r"(?:\d{1,3}(?:[,.'’ ]\d{3}){1,3}(?!\d)|\d{1,9})(?:[.,]\d{1,2}(?!\d))?"
_SCALE = r"(?:[ \t]?[kK]\b|[ \t]?(?i:thousand|grand|lakhs?|lpa|mille)\b|[ \t]?(?i:m|mn|bn|million|billion|crores?)\b)"
_SUM = re.compile(
    rf"(?<![\w.,/-])(?:(?P<sign>{_SIGN})[ \t]?)?(?P<low>{_NUMBER})(?P<scale>{_SCALE})?"
    rf"(?:[ \t]?(?:-|–|—|to|and|up to)[ \t]?(?:{_SIGN}[ \t]?)?(?P<high>{_NUMBER})(?P<top>{_SCALE})?)?"
    rf"(?:[ \t]?(?P<after>{_SIGN}))?(?![\w])"
)
_IN_WORDS = re.compile(rf"\b(?P<words>{NUMERALS})[ -](?:thousand|grand|k)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"\b(?:(?:low|mid|high)[ -])?(?:four|five|six|seven)[ -]figures?\b", re.IGNORECASE)
_DECADE = re.compile(
    r"\b(?:low|lower|mid|middle|high|higher|upper)(?:[ -]to[ -](?:low|mid|high))?[ -]"
    r"(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b"
    r"|\b(?:low|lower|mid|high|higher|upper)(?:[ -]to[ -](?:mid|high))?[ -][2-9]0['’]?s\b",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"[,.'’ ](?=\d{3}(?!\d))")
_LAKH, _CRORE = 100_000, 10_000_000
_K, _M, _BN = 1_000, 1_000_000, 1_000_000_000


@attrs.frozen
class Sum:
    """A sum in a text: its place, its amounts (none where it says "six figures"), and whether a currency stands by it.

    `is_scaled` says that it is written in thousands ("92k"), `is_vast` in millions: nobody is paid that. `is_loose` is
    one that may be of anything: "the low eighties" are a pay, a temperature or a score.
    """

    span: tuple[int, int]
    amounts: tuple[float, ...]
    has_currency: bool = False
    is_scaled: bool = False
    is_vast: bool = False
    is_loose: bool = False


def sums(text: str) -> Iterator[Sum]:
    """Give everything that may be a sum of money; which are pay, the words beside them tell."""
    for found in _SUM.finditer(text) if _DIGIT.search(text) else ():
        scales = [_scale(found["scale"]), _scale(found["top"])]
        low = _value(found["low"]) * (scales[0] or (scales[1] if found["high"] else None) or 1)
        amounts = (low,) if not found["high"] else (low, _value(found["high"]) * (scales[1] or scales[0] or 1))
        most = max(scale or 1 for scale in scales)
        marked = bool(found["sign"] or found["after"])
        yield Sum(found.span(), amounts, marked, _K <= most <= _LAKH, most > _LAKH)
    for found in _IN_WORDS.finditer(text):
        yield Sum(found.span(), (number_of(found["words"]) * _K,), is_scaled=True)
    yield from (Sum(found.span(), ()) for found in _FIGURES.finditer(text))
    yield from (Sum(found.span(), (), is_loose=True) for found in _DECADE.finditer(text))


def amounts_in(texts: Iterable[str]) -> frozenset[float]:
    """Give every number that texts hold, sums and others."""
    return frozenset(amount for text in texts for found in sums(text) for amount in found.amounts)


def _scale(told: str | None) -> int | None:
    word = (told or "").strip().casefold()
    if not word:
        return None
    if word.startswith(("lakh", "lpa")):
        return _LAKH
    if word.startswith("crore"):
        return _CRORE
    if word in {"m", "mn", "million"}:
        return _M
    return _BN if word in {"bn", "billion"} else _K


def _value(told: str) -> float:
    """Read a number; a sign before three last digits parts thousands."""
    return float(_THOUSANDS.sub("", told).replace(",", ".").replace("'", "").replace("’", "").replace(" ", ""))
