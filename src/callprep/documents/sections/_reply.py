"""What their reply and their words tell for the call: when it suits, what they ask, what they know of us."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from callprep.documents.lines import ref
from callprep.documents.sections._days import AnyDay
from callprep.engagement import Engagement
from callprep.insight.sensitive import screen
from callprep.model.candidate import Candidate

__all__ = ["PriorKnowledge", "has_named", "prior_knowledge", "says_yes", "their_days", "told_times"]

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_CLAUSE = re.compile(r"\s?[,;:–—]\s")  # of a text with single blanks: no run to retry
_JOINT = re.compile(r"^(?:and|but|so|because|though|although)\s+", re.IGNORECASE)
_LONGEST = 4_000  # characters of a reply that are looked at
_LONGEST_QUOTE = 16  # words that one can hear quoted
_YES = re.compile(
    r"(?<!not )(?<!make )(?<!quite )(?<!n't )(?<!n’t )\b(?:yes+|yep|yeah|yup|sure|absolutely|definitely|of course|"
    r"gladly)\b(?!,? but\b)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:after|before|from|until|at|around)\s+(?:\d{1,2}(?::\d{2})?\s*(?:am|pm|h|o'clock)?\b|noon\b|midday\b|lunch\b|work\b)"
    r"|\b\d{1,2}(?::\d{2})?\s*(?:am|pm|h)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bevenings?\b|\bafternoons?\b"
    r"|\b(?:in the|every) mornings?\b|\bnot before \d",
    re.IGNORECASE,
)


def _sentences(text: str) -> Iterator[str]:
    for part in _SENTENCE.split(text[:_LONGEST]):
        told = " ".join(part.split())
        if told:
            yield told


def told_times(candidate: Candidate) -> str:
    """Give what their reply says of when it suits them, those clauses alone; empty if there are none."""
    text = candidate.reply.text if candidate.reply else ""
    parts = (part for told in _sentences(text) for part in _CLAUSE.split(told) if _TIME.search(part))
    clauses = (_JOINT.sub("", part.strip(" .!?")) for part in parts)
    return "; ".join(part for part in clauses if not screen(part).is_sensitive)


def their_days(candidate: Candidate, *, as_a_rule: bool = False) -> AnyDay:
    """Give the days of the week that their reply names for a call, and those that it rules out.

    "Call me on Friday" is about one call, "Fridays are best" about any other as well: `as_a_rule` gives those alone, of
    the working days. What tells of a day gone by, of a row of days, or of both kinds at once settles nothing.
    """
    named, ruled_out = set[int](), set[int]()
    for part, is_ruled_out in _parts_on_days(candidate.reply.text if candidate.reply else ""):
        days = {_WEEK.index(day.casefold()) for day in _WEEKDAY.findall(part)}
        if is_ruled_out:
            ruled_out |= days
        elif not as_a_rule or _AS_A_RULE.search(part):
            named |= days.intersection(_WORKING) if as_a_rule else days
    named -= ruled_out
    return AnyDay(frozenset(named), frozenset(ruled_out)) if named or not ruled_out >= _WORKING else AnyDay()


def _parts_on_days(text: str) -> Iterator[tuple[str, bool]]:
    """Give the clauses that name days for a call, and whether each rules them out; a row goes on as it began."""
    for told in _sentences(text):
        rules_out = False
        for part in _CLAUSE.split(told):
            if not _WEEKDAY.search(part) or _GONE_BY.search(part) or (told.endswith("?") and not _TO_TALK.search(told)):
                continue
            if not _ONLY_DAYS.fullmatch(part.strip(" .!?")):
                rules_out = _RULES_OUT.search(part) is not None
            if not (rules_out and _SUITS.search(part) and len(_WEEKDAY.findall(part)) > 1):
                yield part, rules_out


_WEEK = "mon tues wednes thurs fri satur sun".split()
_WORKING = frozenset(range(5))
_DAY = rf"(?:{'|'.join(_WEEK)})day"
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEK)})days?\b", re.IGNORECASE)
_ONLY_DAYS = re.compile(rf"(?:(?:and|or|on) )*{_DAY}s?(?: (?:and|or) {_DAY}s?)*", re.IGNORECASE)
_AS_A_RULE = re.compile(rf"{_DAY}s\b|\b(?:only|always|every|any)\b", re.IGNORECASE)
_GONE_BY = re.compile(
    r"\b(?:last|yesterday|was|were|saw|read|got|came|heard|sent|wrote|your (?:mail|message|note)|since|until|before"
    rf"|after)\b|{_DAY}s?(?: (?:to|through|till) |\s?[-–]\s?){_DAY}",
    re.IGNORECASE,
)
_RULES_OUT = re.compile(
    rf"\b(?:not|no|never|except|avoid|bad|busy|away|off|out|full|\w+n['’]t|cannot)\b|\bbut (?:on )?{_DAY}",
    re.IGNORECASE,
)
_SUITS = re.compile(r"\b(?:fine|ok(?:ay)?|good|better|best|works?|suits?|free)\b", re.IGNORECASE)
_TO_TALK = re.compile(
    r"\b(?:call|ring|phone|talk|speak|chat|meet|how about|what about|free|suit|works?)\b", re.IGNORECASE
)


def says_yes(text: str) -> bool:
    """Tell whether a reply says yes in so many words; who is warm and says none is not thanked for one."""
    return _YES.search(text[:_LONGEST]) is not None


@attrs.frozen
class PriorKnowledge:
    """That they know something of the company: where they said so, whether of its site, and their words if short."""

    cites: str
    of_site: bool
    quote: str = ""


_SITE = re.compile(r"\b(?:web ?)?(?:site|page|homepage|portal|blog|demo)\b", re.IGNORECASE)
_NO = re.compile(
    r"\b(?:never|not|no|nothing|hardly|\w+n['’]t|would|i['’]d|like to|love to|want to|more about)\b", re.IGNORECASE
)
_LETTERS = re.compile(
    r"\byour (?:\w+ )?(?:mail|e-?mail|message|note|text|letter|question|name|number|call)\b", re.IGNORECASE
)
_KNOWING = (
    r"\b(?:look(?:ed)?|read|saw|seen|visited|browsed|checked|use|used(?! to\b)|using|know|knew|heard|tried|follow|"
    r"bought|own)\b"
)


def prior_knowledge(e: Engagement) -> PriorKnowledge | None:
    """Tell what they said that they know of the company already, if anything; a question tells nothing."""
    names = (e.spoken.company, *(product.name for product in e.spoken.products))
    ours = "|".join(["your", r"(?:the|their) (?:web ?)?site", "website", *map(_loosely, names)])
    have = r"your \w+ (?:is|are) on my"
    knows = re.compile(rf"{_KNOWING}(?:\W+\w+){{0,5}}?\W+(?:{ours})\b|\b{have}\b", re.IGNORECASE)
    for told, field in _told(e.candidate):
        for part in () if told.endswith("?") else _CLAUSE.split(told.rstrip(".!")):
            if knows.search(_LETTERS.sub("", part)) and not _NO.search(part):
                of_site = bool(_SITE.search(part))
                quote = _JOINT.sub("", part) if field == "reply" and not of_site and _is_quotable(e, part) else ""
                return PriorKnowledge(ref(e.candidate, field), of_site, quote)
    return None


def has_named(e: Engagement, name: str) -> bool:
    """Whether they named a thing to us themselves."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told, re.IGNORECASE) for told, _ in _told(e.candidate))


def _loosely(name: str) -> str:
    """Match a name, or its first word where that is a name by itself: who knows "Tarn" knows Tarn Genomics."""
    words = name.split()
    first = rf"|{re.escape(words[0])}(?!\w)" if len(words) > 1 and words[0].casefold() not in _COMMON else ""
    return rf"{re.escape(name)}{first}" if name.strip() else "your"


_COMMON = frozenset("a an the our one new first second big small sand castings".split())


def _told(candidate: Candidate) -> Iterator[tuple[str, str]]:
    if candidate.reply is not None:
        yield from ((told, "reply") for told in _sentences(candidate.reply.text))
    yield from ((" ".join(item.title[:_LONGEST].split()), "said") for item in candidate.said)


def _is_quotable(e: Engagement, part: str) -> bool:
    """Whether one can say it back to them: short, nothing private in it, and no third person."""
    named = any(contact.name.casefold() in part.casefold() for contact in e.candidate.contacts)
    return len(part.split()) <= _LONGEST_QUOTE and not named and not screen(part).is_sensitive
