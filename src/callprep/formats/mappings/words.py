"""The words and numbers of other systems in ours: amounts, periods, currencies, days, kinds of contract, remote work.

Each reader gives what it understood, and issues for what it did not. Nothing is guessed, and nothing is annualised.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

from callprep.formats.mappings.paths import items_of
from callprep.formats.mappings.unknown import known
from callprep.model.money import currency_of, period_of
from callprep.model.read import Issue, Read

__all__ = ["amount", "currency", "day", "employment", "flag", "letters", "number", "period", "remote", "unread"]

_MILLISECONDS_FROM = 100_000_000_000  # epoch seconds of the year 5138: anything above is milliseconds
_AMOUNT = re.compile(r"(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(?:\.\d{1,2})?")
_NUMBER = re.compile(r"[-+]?\d{1,18}(?:\.\d{1,18})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LONGEST_DATE = 40

_EMPLOYMENT: Mapping[str, str | None] = {
    "fulltime": "full time",
    "parttime": "part time",
    "permanent": "permanent",
    "regular": "permanent",
    "fulltimepermanent": "full time, permanent",
    "parttimepermanent": "part time, permanent",
    "fulltimefixedterm": "full time, fixed term",
    "parttimefixedterm": "part time, fixed term",
    "fixedterm": "fixed term",
    "contract": "contractor",
    "contractor": "contractor",
    "freelance": "contractor",
    "freelancer": "contractor",
    "temporary": "temporary",
    "temp": "temporary",
    "seasonal": "temporary",
    "intern": "internship",
    "internship": "internship",
    "trainee": "trainee",
    "apprenticeship": "apprenticeship",
    "workingstudent": "working student",
    "volunteer": "volunteer",
    "perdiem": "per diem",
    "other": None,
}
_REMOTE: Mapping[str, str | None] = {
    **dict.fromkeys(("remote", "fullyremote", "remoteonly", "fully", "telecommute"), "remote"),
    **dict.fromkeys(("hybrid", "hybridremote", "partlyremote"), "hybrid"),
    **dict.fromkeys(("onsite", "inoffice", "office", "inperson"), "on_site"),
    "unspecified": None,
}


def unread(where: str, value: object, due: str) -> Issue:
    """Say that something is not what is due there; long values are cut."""
    return Issue(where, f"{str(value)[:60]!r} is not understood; {due} is due")


def letters(word: str) -> str:
    """Fold a word to its letters: "FULL_TIME", "Full-time" and "FullTime" are one."""
    return "".join(character for character in word.casefold() if character.isalnum())


def amount(value: object, where: str) -> Read[float | None]:
    """Read a sum of money, as a number or a text with commas between thousands; 0 is unknown.

    "60.000" (sixty, or sixty thousand?), "80k" and "$90,000" are not understood. A whole number stays whole.
    """
    given = known(value)
    if given is None:
        return Read(None)
    told = _plain_number(given.replace(",", "") if isinstance(given, str) and _is_amount(given) else given)
    if told is None or told < 0 or (isinstance(given, str) and not _is_amount(given)):
        return Read(None, (unread(where, given, "an amount such as 65000"),))
    return Read(told or None)


def _is_amount(text: str) -> bool:
    return _AMOUNT.fullmatch(text.strip()) is not None


def number(value: object, where: str) -> Read[float | None]:
    """Read a number, whole or not; 0 is one."""
    given = known(value)
    told = _plain_number(given)
    issue = given is not None and told is None
    return Read(told, (unread(where, given, "a number"),) if issue else ())


def _plain_number(value: object) -> float | None:
    """Give a finite number; what stands for a yes or no is none."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        return float(value) if "." in value else int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    try:
        told = value if isinstance(value, int) else float(value)
        return told if math.isfinite(told) else None
    except (OverflowError, ValueError):  # an int beyond any float, a signalling NaN
        return None


def period(value: object, where: str) -> Read[str | None]:
    """Read what a pay is for, as `period_of`: "per-year-salary" (Lever), "1 YEAR" (Ashby), "HOUR" (schema.org)."""
    given = known(value)
    if given is None:
        return Read(None)
    found = period_of(str(given))
    return Read(found, () if found else (unread(where, given, "year, month, week, day or hour"),))


def currency(value: object, where: str) -> Read[str | None]:
    """Read a currency, as `currency_of`: a code of three letters, or a sign that is one currency's alone."""
    given = known(value)
    if given is None:
        return Read(None)
    found = currency_of(str(given))
    return Read(found, () if found else (unread(where, given, "a code such as EUR"),))


def day(value: object, where: str) -> Read[date | None]:
    """Read a day: a date, ISO text ("2026-08-05", "2026-08-05 09:41:37 UTC"), or seconds or milliseconds since 1970."""
    given = known(value)
    if given is None:
        return Read(None)
    try:
        return Read(_day(given))
    except (ValueError, OverflowError, OSError):
        return Read(None, (unread(where, given, "a day such as 2026-05-09"),))


def _day(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
        return datetime.fromtimestamp(seconds, UTC).date()
    text = str(value).strip()[:_LONGEST_DATE]
    if not isinstance(value, str) or not _DAY.match(text):  # Python reads week numbers and bare digits, too
        raise ValueError(text)
    return datetime.fromisoformat(text.removesuffix(" UTC")).date()


def flag(value: object, where: str) -> Read[bool | None]:
    """Read a yes or no: a bool, 0 or 1 (Frappe), or a word (spreadsheets)."""
    given = known(value, flag=True)
    if given is None and not (isinstance(value, str) and letters(value) == "false"):
        return Read(None)
    found = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(letters(str(value)))
    return Read(found, () if found is not None else (unread(where, value, "yes or no"),))


def employment(value: object, where: str) -> Read[str | None]:
    """Read the kind of contract, one or several; a word that is not known is kept as it is, and told."""
    return _in_our_words(value, where, _EMPLOYMENT, "a kind of contract such as FULL_TIME")


def remote(value: object, where: str) -> Read[str | None]:
    """Read how much is remote: "remote", "hybrid" or "on_site"; a word that is not known is kept, and told."""
    return _in_our_words(value, where, _REMOTE, "remote, hybrid or on-site")


def _in_our_words(value: object, where: str, ours: Mapping[str, str | None], due: str) -> Read[str | None]:
    told: list[str] = []
    issues: list[Issue] = []
    for item in items_of(value):
        given = known(item)
        if given is None:
            continue
        word = " ".join(str(given).split())[:100]
        if letters(word) not in ours:
            issues.append(Issue(where, f"{word[:60]!r} is kept as it is; {due} is due"))
        meant = ours.get(letters(word), word)
        told += [meant] if meant else []
    return Read(", ".join(dict.fromkeys(told)) or None, tuple(issues))
