"""Answers that are a word or a number; each reader says in a ValueError what would be right."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable

__all__ = ["choice", "flag", "number", "spelled_number", "whole"]


def whole(told: str) -> int:
    """Read a whole number, with the word that it counts where there is one ("6 people")."""
    found = _COUNT.fullmatch(told.strip())
    if found is None:
        raise ValueError("should be a whole number")
    return int(found[1])


_COUNT = re.compile(
    r"(-?\d{1,15})\.?(?: ?(?:people|persons?|reports?|days?|minutes?|mins?|positions?|hires?)(?: (?:a|per) week)?)?\.?"
)
_GROUPED = re.compile(r"-?\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3}){1,6}|-?\d{1,3}(?:\.\d{3}){2,6}")
_BETWEEN_GROUPS = re.compile(r"[ \u00a0\u2009\u202f'’.]")
_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?:\.\d+)?|-?\d{1,400}(?:\.\d{1,400})?(?:e[+-]?\d{1,3})?")

_UNCLEAR = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")  # sixty, or sixty thousand?


def number(told: str) -> float:
    """Read a number: "4000000", "4,000,000", "40,00,000", "60 000", "60'000" or "2.5"; what could be two is none."""
    plain = _BETWEEN_GROUPS.sub("", told) if _GROUPED.fullmatch(told) else told
    if not _NUMBER.fullmatch(plain) or _UNCLEAR.fullmatch(plain):
        raise ValueError("should be a number such as 65000")
    plain = plain.replace(",", "")
    return int(plain) if plain.lstrip("-").isdigit() else float(plain)


def spelled_number(value: object) -> str:
    """Write a number so that it can be read in one way."""
    told = str(value)
    return f"{told}0" if _UNCLEAR.fullmatch(told) else told


_YES = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


def flag(told: str) -> bool:
    """Read yes or no."""
    found = _YES.get(told.strip().casefold().rstrip(".!"))
    if found is None:
        raise ValueError("should be yes or no")
    return found


def choice(kind: type[enum.Enum]) -> Callable[[str], enum.Enum]:
    """Make a reader of the words of an enum, whatever their case, with "_", "-" or a blank between them."""
    known = {str(item.value): item for item in kind}

    def read(told: str) -> enum.Enum:
        folded = re.sub(r"[ -]", "_", told.strip("\"'“”„ .").casefold())
        if folded not in known:
            raise ValueError(f"should be one of {', '.join(known)}")
        return known[folded]

    return read
