"""Which sentences of a posting tell of money, and which of those name the pay of the role.

Two questions of different care. What may be said of a role must hold no sum at all, whosever it is: when in doubt a
sentence is kept out. What is taken for its pay must be nothing else: a bonus, shares, what clients pay and what is only
nearly so are left to somebody who reads the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["is_besides", "is_hedged", "names_pay", "sentences", "speaks_of_pay", "tells_money", "without_money"]

_LONGEST = 10_000
_END = re.compile(
    r"(?<![.\s]\b[A-Za-z])(?<!\bapprox)(?<!\bca)(?<!\bmin)(?<!\bmax)(?<!\bincl)(?<!\bexcl)(?<!\bNo)[.;!?]\s+(?=[^a-z\s])"
)
_NOUN = (
    "salary|salaries|compensation|wages?|remuneration|gehalt|jahresgehalt|lohn|vergütung|salaire|rémunération|salario|"
    "sueldo|retribución"
)
_BESIDES = re.compile(
    r"\b(?:bonus(?:es)?|commissions?|incentives?|options|shares|stock|equity|rsus?|ote|on[- ]target|sign(?:ing)?[- ]on|"
    r"signing|clients?|customers?|budgets?|fees?|revenue|donations?|previous|allowances?|relocation|stipend|"
    r"prämien?|provision|anteile|kunden|primes?|acciones|clientes)\b",
    re.IGNORECASE,
)
# "Pay" is a word for many things: only as a noun it may be the role's.
_NAMES_PAY = re.compile(
    rf"\b(?:{_NOUN})\b|\b(?:the|base|basic|annual|yearly|monthly|weekly|daily|hourly|gross|net|your|starting) pay\b|"
    r"\bpay(?:\s?:|\s(?:is|range|scale|band|rate)\b)",
    re.IGNORECASE,
)
_SPEAKS_OF_PAY = re.compile(rf"\b(?:{_NOUN}|pay|pays|paid|payment|earn|earns|earning|earnings|payout)\b", re.IGNORECASE)
_LABEL = re.compile(
    rf"\W{{0,3}}(?:[A-Za-z]{{1,12}} ){{0,2}}(?:{_NOUN}|pay|ote|budget)(?: [A-Za-z]{{1,12}}){{0,2}}\s?:", re.IGNORECASE
)
_AMOUNT = re.compile(r"\d{3}|\d[.,]\d{3}|\d\s?(?:k\b|%|percent\b|lakhs?\b|lpa\b|crores?\b|mio\b)", re.IGNORECASE)
_CURRENCY = (
    "usd|eur|gbp|inr|chf|cad|aud|jpy|cny|sek|nok|dkk|pln|brl|sgd|hkd|nzd|zar|aed|ils|czk|huf|ron|mxn|"
    r"euros?|dollars?|pounds?|rupees?|francs?|kr|rs\.?"
)
_MONEY = re.compile(
    rf"[$€£¥₹₩₪₺₽₴]\s?\d|\d\s?(?:k|m|bn|mio|million|thousand|lakhs?|crores?)?\s?(?:[$€£¥₹₩₪₺₽₴]|(?:{_CURRENCY})(?!\w))|"
    rf"\b(?:{_CURRENCY})\s?\d|\d\s?(?:lpa|lakhs?|crores?)\b",
    re.IGNORECASE,
)
_NEARLY_BEFORE = re.compile(
    r"(?:\b(?:from|about|around|approx|approximately|circa|ca|roughly|nearly|almost|over|above|below|under|than|up to|"
    r"starting|ab|bis|bis zu|mindestens|maximal|jusqu'à|hasta|desde)|[~≈<>+])[\s.:]{0,4}$",
    re.IGNORECASE,
)
_NEARLY_BEHIND = re.compile(
    r"[\s,(]{0,3}(?:\+|minimum|min|maximum|max|or more|or less|and up|and more|upwards?|at least|at most)(?!\w)",
    re.IGNORECASE,
)
_NEARLY = re.compile(r"\b(?:minimum|min|maximum|max|starting|entry|average|estimated|expected|plus)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ANOTHER = re.compile(r"\d{4}|\d[.,]\d{3}|\d\s?k\b", re.IGNORECASE)


def sentences(text: str) -> Iterator[str]:
    """Part a line at the ends of its sentences; "approx. 60" and "p.a. Gross" are none."""
    line, at = text[:_LONGEST], 0
    for end in _END.finditer(line):
        yield line[at : end.end()].strip()
        at = end.end()
    yield line[at:].strip()


def tells_money(sentence: str) -> bool:
    """Tell whether a sentence names a sum, or is a line of pay: it is kept out of all that may be said."""
    if _MONEY.search(sentence) or _LABEL.match(sentence):
        return True
    return bool(_AMOUNT.search(sentence) and (_SPEAKS_OF_PAY.search(sentence) or _BESIDES.search(sentence)))


def without_money(text: str) -> str:
    """Give a text, line by line, without the sentences that tell of money."""
    parted = [list(sentences(line)) for line in text.splitlines()]
    if not any(tells_money(one) for line in parted for one in line):
        return text
    lines = (" ".join(one for one in line if not tells_money(one)) for line in parted)
    return "\n".join(line for line in lines if line)


def names_pay(sentence: str) -> bool:
    """Tell whether a sentence has pay for its matter, as a noun: "we pay invoices" has not."""
    return _NAMES_PAY.search(sentence) is not None


def speaks_of_pay(sentence: str) -> bool:
    """Tell whether a sentence names a sum and, as noun or verb, pay: whose and for what is open."""
    return _SPEAKS_OF_PAY.search(sentence) is not None and tells_money(sentence) and _DIGIT.search(sentence) is not None


def is_besides(sentence: str) -> bool:
    """Tell whether a sentence speaks, too, of what is no salary: a bonus, shares, somebody else's money."""
    return _BESIDES.search(sentence) is not None


def is_hedged(before: str, behind: str) -> bool:
    """Tell whether the words round a sum make another of it ("minimum salary:", "about", "+"), or name a second one."""
    if _NEARLY_BEFORE.search(before[-40:]) or _NEARLY_BEHIND.match(behind):
        return True
    return any(_NEARLY.search(words) or _ANOTHER.search(words) for words in (before, behind))
