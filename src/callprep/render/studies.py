"""Titles as a page shows them: those of studies without their years, for a year of study tells an age."""

from __future__ import annotations

import re

from callprep.model.facts import Education, Fact

__all__ = ["title_of", "without_years"]

_LONGEST = 1_000
_MONTH = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)[a-z]{0,6}\.?,? "
    r"|\d{1,2}[./])?"
)
_YEAR = r"(?:(?:18|19|20)\d\d|['’]\d\d)(?!\d)"
_SPAN = (
    rf"{_MONTH}{_YEAR}(?: ?[-–—/] ?| to | until )?"
    rf"(?:{_MONTH}{_YEAR}|(?<=[-–—/])\d\d(?!\d)|present\b|now\b|today\b)?"
)
_CUE = (
    r"(?:(?:(?:graduating )?class|year|cohort|batch|intake|promotion|promo|vintage|jahrgang)(?: of)?"
    r"|graduat(?:ed|ion|ing)(?: in)?|completed(?: in)?|since|from|until|in|of)"
)
_DATED = re.compile(rf"(?:\b{_CUE} )?(?<!\w){_SPAN}|\b(?:class|cohort|batch) of \d\d(?!\w)", re.IGNORECASE)
_EMPTY = re.compile(r"[(\[][\s,;:/–-]{0,8}[)\]]")
_TWICE = re.compile(r" ?,(?: ?,)+")
_LOOSE = " ,;:/|·–—-"


def without_years(text: str) -> str:
    """Take the years out of a text, and what they would leave behind: "CS, class of 1989" is "CS"."""
    told = " ".join(text[:_LONGEST].split())
    bare = _DATED.sub(" ", told)
    if bare == told:
        return text
    return _TWICE.sub(",", " ".join(_EMPTY.sub(" ", bare).split()).replace(" )", ")")).strip(_LOOSE)


def title_of(fact: Fact) -> str:
    """Give the title of a fact, as far as it may be shown."""
    return without_years(fact.title) if isinstance(fact, Education) else fact.title
