"""Numbers in words that are told as a fact: "two thousand stars", "you led a team of forty people".

Most numbers in words count what the caller counts ("two questions", "one thing"): those are claims that say how far a
work of theirs is known, how many people they led, and how many years they were somewhere. Who asks, supposes or
promises says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.rules._draft import Sentence
from callprep.documents.rules.reading.claims import Claim
from callprep.model._numerals import NUMERALS, number_of

__all__ = ["counts"]

_SCALES = {"thousand": 1_000, "million": 1_000_000}
_DECADE = 10
_NUMBER = (
    rf"(?P<number>(?:(?P<low>{NUMERALS}|an?) (?P<scale>thousand|million)(?: (?:and )?(?P<rest>{NUMERALS}))?"
    rf"|(?P<plain>{NUMERALS}|a hundred)))"
)
_KNOWN_BY = re.compile(
    rf"\b{_NUMBER} (?:github |git |live |monthly |weekly |daily )?"
    r"(?P<unit>stars|stargazers|forks|followers|downloads|upvotes|citations|subscribers|installs)\b",
    re.IGNORECASE,
)
_MANY = re.compile(  # others are counted as well ("two votes against"), so that it takes many
    rf"\b{_NUMBER} (?P<unit>votes|views|readers|viewers|users|commits|contributors|visitors|listeners|points)\b",
    re.IGNORECASE,
)
_MANY_ARE = 100  # who says such a number in words rounds it
_YOU = r"\byou(?:['’]ve| have| had)?(?: (?:also|once|even|both|first|then|later|already|still|recently))?"
_TEAM = re.compile(
    rf"{_YOU} (?:led|managed|ran|run|headed|supervised|oversaw|overseen|coached|mentored|hired|directed|trained|grew|"
    r"built|commanded|looked after)(?: up)?(?: (?!not\b|for\b|with\b|like\b)[a-z'’-]{1,15}){0,4}? "
    rf"(?:about |around |over |some |nearly |almost |roughly )?{_NUMBER}(?: [a-z-]{{2,15}})? "
    r"(?P<unit>people|persons|engineers|developers|programmers|designers|researchers|scientists|analysts|nurses|"
    r"technicians|reports|employees|colleagues|staff|members|specialists|operators|pilots|translators|editors|"
    r"students|women|men|direct reports)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(
    rf"(?:{_YOU} (?:worked|spent|been|were|served|taught|stayed|studied|did|led|managed|ran|put in|lived)"
    r"(?: (?!not\b)[\w'’-]{1,20}){0,6}? |\byour (?:(?:last|past) )?)"
    rf"(?:about |around |over |some |nearly |almost |roughly |more than )?{_NUMBER}"
    r"(?: (?:long|full|good|whole|busy|happy))? (?P<unit>years?|decades?)\b"
    r"(?![’']? (?:old|ago|from now|later|younger))",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    rf"\b(?:you have|you bring|you['’]ve(?: got)?|your|with) (?:about |around |over |some |nearly |almost )?{_NUMBER}"
    r" (?P<unit>years?|decades?)[’']? (?:of |in )?(?:[a-z-]{2,15} )?(?:experience|expertise|practice)\b",
    re.IGNORECASE,
)
_PATTERNS = (_KNOWN_BY, _MANY, _TEAM, _YEARS, _EXPERIENCE)
_ANY = re.compile(rf"\b(?:{NUMERALS}|thousand|million)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|over|some|nearly|almost|roughly|than|close to|up to|at least|under|just) $",
    re.IGNORECASE,
)
_ONE_OF_SEVERAL = re.compile(r"(?:\b(?:or|to|half|by|every|each)|[-–]) ?$", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|once|when|until|till|after|before|as though|as if|as soon as|by the time|suppose|say|"
    r"imagine|where|that) (?:after )?$",
    re.IGNORECASE,
)
_HERE = re.compile(r"\b(?:here|with us|for us|at ours)\b", re.IGNORECASE)
_BEFORE = 16  # characters before a claim that tell whether it is one


def counts(sentence: Sentence) -> Iterator[Claim]:
    """Give the numbers in words that a sentence claims."""
    text = sentence.text
    if sentence.is_question or not _ANY.search(text):
        return
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            start, value = found.start("number"), _value(found)
            before = text[max(0, start - _BEFORE) : start]
            if _is_claim(pattern, found, before, value):
                hedged = value >= _MANY_ARE or bool(_ABOUT.search(before))
                yield _claim(found, value, is_hedged=hedged)


def _value(found: re.Match[str]) -> int:
    if found["plain"]:
        return number_of(found["plain"])
    low = 1 if found["low"].casefold() in {"a", "an"} else number_of(found["low"])
    return low * _SCALES[found["scale"].casefold()] + (number_of(found["rest"]) if found["rest"] else 0)


def _is_claim(pattern: re.Pattern[str], found: re.Match[str], before: str, value: int) -> bool:
    text = found.string
    if _ONE_OF_SEVERAL.search(before) or (pattern is _MANY and value < _MANY_ARE):
        return False
    if pattern in {_KNOWN_BY, _MANY}:
        return True
    return not (_SUPPOSED.search(text[max(0, found.start() - _BEFORE) : found.start()]) or _HERE.search(text))


def _claim(found: re.Match[str], value: int, *, is_hedged: bool) -> Claim:
    unit = found["unit"].casefold()
    in_years = value * _DECADE if unit.startswith("decade") else value
    return Claim(
        found["number"],
        found.start("number"),
        is_hedged=is_hedged,
        unit="years" if unit.startswith(("decade", "year")) else unit,
        value=in_years,
    )
