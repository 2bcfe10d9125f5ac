"""Words of an answer that ask for age, gender, family or origin, and what to ask for in their place.

Precision first: a "native app", a "young company" and "graduate-level maths" are none of these, nor is "(m/f/d)", which
says the opposite. Whoever means something that the work needs finds the wording for it in what is offered instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["protected"]

_LANGUAGES = (
    "arabic|bengali|chinese|danish|dutch|english|finnish|french|german|greek|hebrew|hindi|italian|japanese|korean|"
    "mandarin|norwegian|polish|portuguese|russian|spanish|swedish|turkish|ukrainian|urdu"
)
_THINGS = (  # what may be young without anybody being asked for their age: things, and those whom the work is for
    "company|companies|firm|firms|business|businesses|brand|brands|organi[sz]ation|start-?up|start-?ups|industry|field|"
    "discipline|technology|language|framework|ecosystem|market|markets|product|products|project|projects|codebase|"
    "code|platform|department|city|country|readers?|users?|customers?|children|learners?|students?|pupils?|patients?|"
    "audiences?|families|drivers?|offenders?"
)
_AGE = "ask what the work needs: «no experience needed», «learns new tools on the job», «first or second job»"
_GENDER = "name the work, not the person: «salesperson», «you», «the engineer»"
_FAMILY = "say what the work asks of everybody: «on call one week in five», «travels eight days a month»"
_ORIGIN = "ask which language is used for what, and how well: «fluent German for customer calls»"
_PAPERS = "ask for what the law asks: «may work in the EU without a visa», «can pass a security clearance»"
_HEALTH = "name the task: «carries 20 kg», with what help is at hand"

_RULES = tuple(
    (why, instead, re.compile(words, re.IGNORECASE))
    for why, instead, words in (
        ("asks for an age", _AGE, rf"\b(?:young|youthful|youngsters?)\b(?!['’]s)(?![ -](?:{_THINGS})\b)"),
        ("asks for an age", _AGE, r"\b(?:recent|fresh|new)(?:ly)?[ -](?:college |university )?grad(?:uate)?s?\b"),
        ("asks for an age", _AGE, r"\bdigital natives?\b"),
        ("asks for an age", _AGE, r"\b(?:under|over|below) (?:the age of )?[2-6]\d (?:years )?(?:of age|old)\b"),
        ("asks for an age", _AGE, r"\bunder the age of \d\d\b|\baged? (?:between )?\d\d ?(?:-|–|to|and) ?\d\d\b"),
        ("asks for an age", _AGE, r"\bage (?:limit|range|group)\b(?! (?:of|for) (?:users?|customers?|readers?))"),
        ("asks for a gender", _GENDER, r"\b(?:sales|camera|handy|chair|fore|work|business|crafts)m[ae]n\b"),
        ("asks for a gender", _GENDER, r"\b(?:guys?|girls?|gentlem[ae]n|ladies)\b"),
        (
            "asks for a gender",
            _GENDER,
            r"\b(?:fe)?male (?:candidates?|applicants?|engineers?|developers?|colleagues?)\b",
        ),
        ("asks for a gender", _GENDER, r"\b(?:wo)?m[ae]n (?:only|preferred|wanted)\b"),
        (
            "asks for a family",
            _FAMILY,
            r"\b(?:unmarried|childless|child-free|not (?:be )?pregnant|no (?:small )?kids)\b",
        ),
        (
            "asks for a family",
            _FAMILY,
            r"\b(?:no|without) (?:family|children|family (?:ties|commitments|obligations))\b",
        ),
        ("asks for an origin", _ORIGIN, r"\bnative[ -](?:level )?(?:speakers?|tongue)\b|\bmother tongue\b"),
        (
            "asks for an origin",
            _ORIGIN,
            rf"\bnative[ -](?:level )?(?:{_LANGUAGES})\b|\b(?:{_LANGUAGES}) natives?\b(?! (?:speak|tongue|language))",
        ),
        ("asks for an origin", _ORIGIN, r"\b(?:no|without an?|accent-free) (?:foreign )?accent\b|\baccent-free\b"),
        (
            "asks for an origin",
            _PAPERS,
            r"\b(?:citizens|nationals|locals) only\b|\bborn (?:and raised )?in (?-i:[A-Z])\w+",
        ),
        ("asks for a state of health", _HEALTH, r"\b(?:able-bodied|physically fit|in (?:good|perfect) health)\b"),
    )
)


def protected(text: str) -> Iterator[tuple[str, str, str]]:
    """Give each protected wording in a text: the words, why they are one, and what to ask instead."""
    for why, instead, words in _RULES:
        yield from ((found.group(), why, instead) for found in words.finditer(text))
