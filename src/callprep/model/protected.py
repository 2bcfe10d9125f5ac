"""Words of an answer that ask for age, gender, family or origin, and what to ask for in their place.

Precision first: a "native app", a "young company" and "graduate-level maths" are none of these, nor is "(m/f/d)", which
says the opposite. Whoever means something that the work needs finds the wording for it in what is offered instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

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
_SPANS = "days?|weeks?|months?|hours?|minutes?|seconds?|versions?|ms|s|%|percent"
_OLD_THINGS = "buildings?|machines?|systems?|services?|archives?|trees?|ships?|plants?|bridges?|cars?|houses?"
_AGE = "ask what the work needs: «no experience needed», «learns new tools on the job», «first or second job»"
_GENDER = "name the work, not the person: «salesperson», «you», «the engineer»"
_FAMILY = "say what the work asks of everybody: «on call one week in five», «travels eight days a month»"
_ORIGIN = "ask which language is used for what, and how well: «fluent German for customer calls»"
_PAPERS = "ask for what the law asks: «may work in the EU without a visa», «can pass a security clearance»"
_BELIEF = "name the task, and what must be known for it: «leads the morning service», «knows the feasts of the year»"
_COLOUR = "leave it out: ask what the work needs to be known or done"
_HEALTH = "name the task: «carries 20 kg», with what help is at hand"

_TENS = tuple("23456")

# each with what one of has to stand in a text, in small letters, before it is worth a closer look
_RULES = tuple(
    (why, instead, hints, re.compile(words, re.IGNORECASE))
    for why, instead, hints, words in (
        (
            "asks for an age",
            _AGE,
            ("young", "youth"),
            rf"\b(?:young|youthful|youngsters?)\b(?!['’]s)(?![ -](?:{_THINGS})\b)",
        ),
        (
            "asks for an age",
            _AGE,
            ("grad",),
            r"\b(?:recent|fresh|new)(?:ly)?[ -](?:college |university )?grad(?:uate)?s?\b",
        ),
        ("asks for an age", _AGE, ("digital native",), r"\bdigital natives?\b"),
        (
            "asks for an age",
            _AGE,
            ("of age", "old"),
            r"\b(?:under|over|below) (?:the age of )?[2-6]\d (?:years )?(?:of age|old)\b",
        ),
        (
            "asks for an age",
            _AGE,
            ("the age of", "age ", "aged "),
            r"\bunder the age of \d\d\b|\baged? (?:between )?\d\d ?(?:-|–|to|and) ?\d\d\b",
        ),
        (
            "asks for an age",
            _AGE,
            ("year", "yr"),
            (
                r"\b(?:max(?:imum|\.)?|at most|up to|no more than|not over) [2-6]\d (?:years?|yrs?)"
                r" (?:of age\b|old\b(?! [a-z]))"
                r"|^\W*(?:max(?:imum|\.)?|at most|up to) [2-6]\d (?:years?|yrs?)(?=\W*$|[,;)])"
            ),
        ),
        (
            "asks for an age",
            _AGE,
            ("older than", "younger than"),
            (
                rf"\b(?:no|not) (?:older|younger) than [2-6]\d\b(?! ?(?:{_SPANS})\b)"
                r"|\b(?:older|younger) than [2-6]\d(?=\W*$|[,;)]| years? old)"
            ),
        ),
        (
            "asks for an age",
            _AGE,
            _TENS,
            (
                r"^\W*[2-6]\d ?(?:-|–|to) ?[2-6]\d(?: ?(?:years?|yrs?))?(?=\W*$|[,;)])"
                r"|\b[2-6]\d ?(?:-|–|to) ?[2-6]\d ?(?:years?|yrs?)"
                rf"(?: of age\b| old\b(?! (?:{_THINGS}|{_OLD_THINGS})\b))"
            ),
        ),
        ("asks for an age", _AGE, ("born",), r"\bborn (?:after|before|since|between) (?:19|20)\d\d\b"),
        (
            "asks for an age",
            _AGE,
            ("0s", "twenties", "thirties"),
            r"\bin (?:your|their|his|her) (?:early |mid-? ?|late )?(?:[2-6]0s|twenties|thirties)\b",
        ),
        (
            "asks for an age",
            _AGE,
            ("mature",),
            r"\bmature (?:professional|candidate|applicant|person|worker|colleague|individual|lady|man|woman)s?\b",
        ),
        (
            "asks for an age",
            _AGE,
            ("age ",),
            r"\bage (?:limit|range|group)\b(?! (?:of|for) (?:users?|customers?|readers?))",
        ),
        (
            "asks for a gender",
            _GENDER,
            ("man", "men"),
            r"\b(?:sales|camera|handy|chair|fore|work|business|crafts)m[ae]n\b",
        ),
        (
            "asks for a gender",
            _GENDER,
            ("guy", "girl", "gentle", "ladies"),
            r"\b(?:guys?|girls?|gentlem[ae]n|ladies)\b",
        ),
        (
            "asks for a gender",
            _GENDER,
            ("male ",),
            r"\b(?:fe)?male (?:candidates?|applicants?|engineers?|developers?|colleagues?)\b",
        ),
        ("asks for a gender", _GENDER, ("man ", "men "), r"\b(?:wo)?m[ae]n (?:only|preferred|wanted)\b"),
        (
            "asks for a family",
            _FAMILY,
            ("unmarried", "child", "pregnant", "kids"),
            r"\b(?:unmarried|childless|child-free|not (?:be )?pregnant|no (?:small )?kids)\b",
        ),
        (
            "asks for a family",
            _FAMILY,
            ("family", "children"),
            r"\b(?:no|without) (?:family|children|family (?:ties|commitments|obligations))\b",
        ),
        (
            "asks for an origin",
            _ORIGIN,
            ("native", "tongue"),
            r"\bnative[ -](?:level )?(?:speakers?|tongue)\b|\bmother tongue\b",
        ),
        (
            "asks for an origin",
            _ORIGIN,
            ("native",),
            rf"\bnative[ -](?:level )?(?:{_LANGUAGES})\b|\b(?:{_LANGUAGES}) natives?\b(?! (?:speak|tongue|language))",
        ),
        (
            "asks for an origin",
            _ORIGIN,
            ("accent",),
            r"\b(?:no|without an?|accent-free) (?:foreign )?accent\b|\baccent-free\b",
        ),
        (
            "asks for an origin",
            _PAPERS,
            ("citizens", "nationals", "locals", "born"),
            r"\b(?:citizens|nationals|locals) only\b|\bborn (?:and raised )?in (?-i:[A-Z])\w+",
        ),
        (
            "asks for a state of health",
            _HEALTH,
            ("able-bodied", "physically", "health"),
            r"\b(?:able-bodied|physically fit|in (?:good|perfect) health)\b",
        ),
    )
)


_BELIEFS = frozenset(
    "christian christians muslim muslims jewish hindu buddhist catholic protestant atheist sikh".split()
)
_COLOURS = frozenset("white black asian caucasian hispanic latino latina".split())
_MEN, _WOMEN = frozenset("male man men gentleman boy".split()), frozenset("female woman women lady girl".split())
_STATES = frozenset("single married straight heterosexual".split())
_TRAITS = (
    ("asks for a belief", _BELIEF, _BELIEFS),
    ("asks for a colour of skin", _COLOUR, _COLOURS),
    ("asks for a gender", _GENDER, _MEN | _WOMEN),
    ("asks for a family", _FAMILY, _STATES),
)
_FRAME = frozenset(
    "a an and applicant applicants background be being believer believers candidate candidates devout faith has have "
    "have ideally is looking for must needed needs of only or people person preferably preferred please practicing "
    "practising professional professionals should someone somebody strictly to wanted we want values".split()
)
"""What may stand around a trait that is all that a text asks for: a "white paper" and a "black belt" are none."""
_ALLOWED = _FRAME | _BELIEFS | _COLOURS | _MEN | _WOMEN | _STATES
_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 12


def protected(text: str) -> Iterator[tuple[str, str, str]]:
    """Give each protected wording in a text: the words, why they are one, and what to ask instead."""
    low = text.casefold()
    rules = [rule for rule in _RULES if any(hint in low for hint in rule[2])]
    known = [(found.group(), why, instead) for why, instead, _, words in rules for found in words.finditer(text)]
    yield from known
    whys = {why for _, why, _ in known}
    yield from (found for found in _bare(text) if found[1] not in whys)


def _bare(text: str) -> Iterator[tuple[str, str, str]]:
    """Find a trait that is all that a text asks for ("must be male"); both genders are none, as "male or female"."""
    found = list(islice(_WORD.finditer(text), _MOST_WORDS + 1))
    words = [one.group().casefold() for one in found]
    if len(words) > _MOST_WORDS or not _ALLOWED.issuperset(words):
        return
    if not (_MEN.isdisjoint(words) or _WOMEN.isdisjoint(words)):
        return
    for one, word in zip(found, words, strict=True):
        yield from ((one.group(), why, instead) for why, instead, names in _TRAITS if word in names)
