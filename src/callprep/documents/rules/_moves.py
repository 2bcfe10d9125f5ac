"""What a sentence does in a conversation: greet, thank, ask for leave, tell of the company, offer, praise, promise.

A document's sections say it themselves; in free text it is read from phrases, which are data (`words/en.toml`, the
lists that begin with "move_").
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping

from callprep.documents.rules._standards import Standards
from callprep.documents.rules.reading.phrases import has, spots
from callprep.engagement import Engagement

__all__ = [
    "FRAME",
    "Move",
    "days_in",
    "is_effort_told",
    "is_praise",
    "is_signature",
    "moves_of_section",
    "moves_of_text",
]


class Move(enum.Enum):
    """One thing that a sentence does."""

    GREETING = "greeting"
    INTRODUCTION = "introduction"
    THANKS = "thanks"
    PERMISSION = "permission"
    REACTION = "reaction"
    INTEREST = "interest"  # asks whether they want it
    HOOK = "hook"
    PRIOR = "prior"  # asks what they know already
    COMPANY = "company"
    CREDENTIAL = "credential"
    ROLE = "role"
    GAIN = "gain"  # what the candidate would get of it
    PRAISE = "praise"
    ASK = "ask"
    PROMISE = "promise"
    SIGNATURE = "signature"


FRAME = frozenset(
    {
        Move.GREETING,
        Move.INTRODUCTION,
        Move.THANKS,
        Move.PERMISSION,
        Move.REACTION,
        Move.ASK,
        Move.PROMISE,
        Move.SIGNATURE,
    }
)
"""What everybody says: such sentences do not count where it is asked how personal a text is."""

_SECTIONS: Mapping[str, frozenset[Move]] = {
    "opener": frozenset({Move.GREETING, Move.INTRODUCTION, Move.THANKS}),
    "greeting": frozenset({Move.GREETING}),
    "permission": frozenset({Move.PERMISSION}),
    "rapport": frozenset({Move.HOOK}),
    "hook": frozenset({Move.HOOK, Move.CREDENTIAL}),
    "shared_contact": frozenset({Move.PRIOR}),
    "company": frozenset({Move.COMPANY}),
    "credential": frozenset({Move.CREDENTIAL}),
    "role": frozenset({Move.ROLE}),
    "learning": frozenset({Move.GAIN}),
    "benefit": frozenset({Move.GAIN}),
    "next_step": frozenset({Move.ASK}),
    "signature": frozenset({Move.SIGNATURE}),
    "notice": frozenset({Move.SIGNATURE}),
}
_SHORT = 3  # words: a reaction
_ROLE = frozenset({"work", "problems", "first_project", "team_impact", "company_goals"})
_GAIN = frozenset({"growth", "next_roles", "learning"})
_COMPANY = frozenset({"one_liner", "makes", "products", "funding", "description", "customers", "industry"})
_BY_PHRASE = (
    (Move.GREETING, "move_greeting"),
    (Move.THANKS, "move_thanks"),
    (Move.PROMISE, "move_promise"),
    (Move.ROLE, "move_role"),
    (Move.GAIN, "move_gain"),
)
_BY_QUESTION = (
    (Move.PERMISSION, "move_permission"),
    (Move.INTEREST, "move_interest"),
    (Move.PRIOR, "move_prior"),
)
_ASKS_WHAT = re.compile(  # behind a comma "which" and "who" may go on: "ten minutes, which is fair?"
    r"(?:(?:^|[;:.–—-] )(?:and |but |so |then |now |first )*(?:what(?! about| if| time)|which|who|why)"
    r"|, (?:and |but )?(?:what(?! about| if| time)|why))\b[^,;:]*(?:, (?:good|bad|if|and|or)\b[^?]*)?\?",
    re.IGNORECASE,
)
_NEAR_HEAD = 12  # characters: a signature begins with its words
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\btomorrow\b|\b(?:next|this|the coming) (?:week|month)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b\d{1,2}[./]\d{1,2}[./]|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b",
    re.IGNORECASE,
)
_FROM_TO = re.compile(  # "13:00 to 14:00", "from 10 to 11"
    r"\b\d{1,2}[:.]\d\d ?(?:h |am |pm )?(?:-|–|to|till|until) ?\d{1,2}[:.]\d\d\b"
    r"|\b(?:from|between) \d{1,2} (?:to|and) \d{1,2}\b",
    re.IGNORECASE,
)
_WORDS_OF_PRAISE_BETWEEN = 4
_WINDOW = 100  # characters around praise that say whom it is for


def days_in(text: str) -> tuple[str, ...]:
    """Give the days that a text names, as it writes them, in small letters."""
    return tuple(match.group().casefold() for match in _DAY.finditer(text))


def is_effort_told(text: str, standards: Standards) -> bool:
    """Tell whether it is said how much time or trouble something takes."""
    return has(text, standards.words("effort")) or _FROM_TO.search(text) is not None


def moves_of_section(name: str) -> frozenset[Move] | None:
    """Give what the sentences of one of our sections do; None: it is a section of somebody else's."""
    return _SECTIONS.get(name)


def moves_of_text(
    text: str, e: Engagement, facts: frozenset[str], answers: frozenset[str], standards: Standards
) -> frozenset[Move]:
    """Read what a sentence of free text does."""
    asks = text.rstrip("”»\"') ").endswith("?")
    found = {move for move, kind in _BY_PHRASE if has(text, standards.words(kind))}
    found |= _asked(text, standards) if asks else set()
    found |= _introduction(text, e, standards)
    if Move.PROMISE not in found and _is_ask(text, standards, asks=asks):
        found.add(Move.ASK)
    if is_signature(text, standards):
        found.add(Move.SIGNATURE)
    fields = {field.partition(".")[2] for field in answers if field.startswith("opportunity.")}
    if _ROLE & fields:
        found.add(Move.ROLE)
    if _GAIN & fields:
        found.add(Move.GAIN)
    if not asks and not found & {Move.INTRODUCTION, Move.SIGNATURE} and _is_of_company(text, answers, standards):
        found.add(Move.COMPANY)
    if facts:
        found.add(Move.CREDENTIAL)
    if is_praise(text, standards):
        found.add(Move.PRAISE)
    if len(text.split()) <= _SHORT and not found:
        found.add(Move.REACTION)
    return frozenset(found)


def _asked(text: str, standards: Standards) -> set[Move]:
    """Read what a question is for; who asks what they saw, "good or bad?", asks no leave."""
    found = {move for move, kind in _BY_QUESTION if has(text, standards.words(kind))}
    if has(text, standards.words("move_leave")) and not _DAY.search(text):
        found.add(Move.PERMISSION)
    return found - {Move.PERMISSION} if _ASKS_WHAT.search(text) else found


def is_signature(text: str, standards: Standards) -> bool:
    """Tell whether a line ends a letter: it is short, and begins with such words."""
    words = text.split()
    if len(words) > _SHORT + 1:
        return has(text, standards.words("move_notice"))
    return next(spots(text, standards.words("move_signature")), (_NEAR_HEAD, 0))[0] < _NEAR_HEAD


def is_praise(text: str, standards: Standards) -> bool:
    """Tell whether a sentence praises the person it speaks to, and not a team, a product or a moment."""
    for start, end in spots(text, standards.words("praise")):
        ahead = text[max(0, start - _WINDOW) : start]
        praised = text[end : end + _WINDOW].split(maxsplit=2)[:2]
        if any(word.strip(".,;:!?").casefold() in standards.words("not_persons") for word in praised):
            continue
        before = ahead.casefold().replace("’", "'").split()[-_WORDS_OF_PRAISE_BETWEEN - 1 :]
        if _to_you(before) and not has(ahead, ("hope", "feel")):
            return True
    return has(text, standards.words("praise_of_you"))


def _to_you(before: list[str]) -> bool:
    you = max((place for place, word in enumerate(before) if word.strip(",.;:") in _YOU), default=-1)
    return you >= 0 and not _US & {word.strip(",.;:") for word in before[you:]}


_YOU = frozenset(("you", "you're", "you've", "you'd", "your"))
_US = frozenset(
    ("we", "our", "us", "we're", "that", "that'd", "that's", "it", "it'd", "which", "who", "join", "could", "can")
)


def _is_ask(text: str, standards: Standards, *, asks: bool) -> bool:
    """Tell whether a sentence asks for a next step: a meeting asked for or proposed, with its day or by its words."""
    dated = bool(_DAY.search(text))
    if asks:
        return has(text, standards.words("move_ask")) or (dated and not has(text, standards.words("asks_back")))
    return dated and (has(text, standards.words("move_propose")) or _is_imperative(text, standards))


def _is_imperative(text: str, standards: Standards) -> bool:
    """Tell whether a clause begins with what they should do."""
    heads = standards.words("imperatives")
    for clause in _CLAUSE.split(text):
        words = [word for word in clause.casefold().split() if word not in _BEFORE_IMPERATIVES]
        if words and words[0].strip(".,!?") in heads:
            return True
    return False


_CLAUSE = re.compile(r"[,;:–—]\s")
_BEFORE_IMPERATIVES = frozenset("so then please and also just do but well ok okay".split())


def _is_of_company(text: str, answers: frozenset[str], standards: Standards) -> bool:
    fields = {field.removeprefix("company.") for field in answers if field.startswith("company.")}
    return bool(_COMPANY & fields) or has(text, standards.words("move_company"))


def _introduction(text: str, e: Engagement, standards: Standards) -> set[Move]:
    first = e.caller.name.split(" ", 1)[0]
    named = has(text, (first,)) if first.strip() else False
    company = has(text, (e.caller.company,)) if e.caller.company.strip() else False
    told = has(text, standards.words("move_introduction")) or company
    return {Move.INTRODUCTION} if named and told else set()
