"""How free text fits into a sentence: what form an answer has, how much of it is said, when a thing is due."""

from __future__ import annotations

import enum
import re

from callprep.documents.sections._speech import clause
from callprep.engagement import Engagement
from callprep.model import dates
from callprep.wording import Voice, said

__all__ = ["STOP", "Shape", "after_colon", "brief", "capital", "due", "ended", "shape", "upper"]

_MOST_WORDS = 30
"""Of one answer, in one breath: at 130 words a minute, a quarter of a minute."""
_MOST_ITEMS, _MOST_TOGETHER = 2, 24
_FEWEST_WORDS, _SHORT_HEAD = 6, 5
STOP = re.compile(r"(?<=[^\W\d_]{3}[.!?])(?<!\bInc\.)(?<!\bLtd\.)(?<!\bCorp\.)(?<!\bBros\.)(?<!\bProf\.)(?<!\bSt\.)\s+")
"""Between two sentences; what is short may be an abbreviation, and a name may end in one."""
_ITEM = re.compile(r"(?:^|\n)[ \t]*(?:[-*•·‣–]|\d{1,2}[.)])[ \t]+")


class Shape(enum.Enum):
    """What form an answer has."""

    DEED = "deed"
    THING = "thing"
    TOLD = "told"


# what one does, where no noun is spelled so; the second row is a noun as well, unless an object follows
_VERBS = frozenset(
    "adapt automate bring build choose create decide define deliver develop establish explain find fix get give grow "
    "hire implement improve introduce join keep launch maintain make migrate modernise modernize own prepare reduce "
    "rebuild redesign replace rewrite rethink run set simplify solve start take teach train turn unify write".split()
)
_NOUNS_TOO = frozenset(
    "attack change coach cut design draw extend help lead map move open plan port research scale ship show sign stop "
    "support test transfer work".split()
)
_OBJECT = frozenset("a an the our your their its all every each how off on out up what with".split())
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|do|does|did|gets?|needs?|wants?)\b",
    re.IGNORECASE,
)
_CLAUSE_BEGINS = re.compile(r"[,:;(]|\b(?:that|which|who|what|where|how|when|whose)\b", re.IGNORECASE)
_JOINT = re.compile(r"\b(?:of|for|behind|that|which|in|with|from|to|on|between|at|under)\b|[,:]", re.IGNORECASE)
_PRONOUNS = frozenset("it them us you him her everything something nothing".split())
_PLURAL = re.compile(r"[^\Wsui]s$", re.IGNORECASE)
_SMALL = frozenset(
    "a an the you you'd we we'd they it it's there he she your our their his her one two three from of in on at and "
    "nobody somebody everybody whoever what how who no not all each every most some this that these those when".split()
)
_THEM = re.compile(
    r"^(?:he or she|she or he|he/she|they|the person|this person|the candidate|the new hire|the right person)"
    r"(?= (?:would|will|can|could|should|may|might)\b)",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:we|we'\w+|us|our|ours)\b", re.IGNORECASE)


_DAYS = re.compile(
    r"\b(?:january|february|april|june|july|september|october|november|december|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""What is written with a capital; "march", "may" and "august" may be other words."""


def brief(e: Engagement, text: str, most: int = _MOST_WORDS) -> str:
    """Cut an answer to what one says aloud: its first sentence, of a list the first two items, 30 words at most.

    Somebody who calls for another company quotes what says "we".
    """
    items = [item for item in map(clause, _ITEM.split(text)) if item]
    listed = bool(_ITEM.search(text)) and len(items) > 1
    told = "; ".join(items[:_MOST_ITEMS]) if listed else _sentences(" ".join(text.split()), most)
    told = _DAYS.sub(lambda day: day.group().capitalize(), _THEM.sub("you", _shortened(clause(told), most)))
    ours = e.caller.company.casefold() != e.opportunity.company.name.casefold() and _OURS.search(told)
    return f"“{told}”" if ours else told


def _sentences(text: str, most: int) -> str:
    """Give the first sentence, and those after it that fit into one breath with it."""
    told, *rest = STOP.split(text)
    for more in rest:
        if len(told.split()) + len(more.split()) > min(most, _MOST_TOGETHER):
            break
        told = f"{told} {more[0].upper()}{more[1:]}"
    return told


def _shortened(text: str, most: int) -> str:
    """Stop after so many words, at the last joint where there is one."""
    words = text.split()
    if len(words) <= most:
        return text
    kept = words[:most]
    joint = max((at for at, word in enumerate(kept) if word[-1] in ",;:"), default=0)
    return " ".join(kept[: joint + 1] if joint >= _FEWEST_WORDS else kept).rstrip(",;:") + " …"


def shape(text: str) -> Shape:
    """Tell a deed ("rewrite the handbook") and a thing ("a study of letters") from what is neither beyond doubt."""
    words = text.split()
    first = words[0].casefold() if words else ""
    second = words[1].casefold() if len(words) > 1 else ""
    if STOP.search(text) or ";" in text or ": " in text or "“" in text:
        return Shape.TOLD
    if first in _VERBS or (first in _NOUNS_TOO and second in _OBJECT):
        return Shape.DEED
    if first in {"a", "an", "the"} and _is_thing(text):
        return Shape.THING
    return Shape.TOLD


def _is_thing(text: str) -> bool:
    begins, joint = _CLAUSE_BEGINS.search(text), _JOINT.search(text)
    head = text[: begins.start()] if begins else text
    if _FINITE.search(head) or joint is None:
        return False
    # "the team ships it to": a word before the joint may be a verb
    before = text[: joint.start()].split()
    return len(before) > 1 and not (_PLURAL.search(before[-1]) or _PRONOUNS.intersection(before))


def after_colon(text: str) -> str:
    """Write what stands behind a colon: a small first letter, unless the word may be a name, and no second colon."""
    if text.startswith("“"):
        return text
    head, colon, tail = text.partition(": ")
    if colon:
        short = len(STOP.split(head)[-1].split()) <= _SHORT_HEAD
        text = f"{head}{', ' if short else '; '}{tail}"
    first = text.split(" ", 1)[0].casefold()
    return text[:1].lower() + text[1:] if first in _SMALL or shape(text) is Shape.DEED else text


def capital(text: str) -> str:
    """Begin a sentence with a capital where a word of ours begins it; a name keeps its form ("trotro-offline")."""
    return text[:1].upper() + text[1:] if text.split(" ", 1)[0] in _SMALL else text


def upper(text: str) -> str:
    """Begin with a capital, whatever word it is: theirs, which may be no name."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """End a sentence with one stop."""
    told = text.rstrip(".;, ")
    return told if told.endswith(("?", "!", "…")) else f"{told}."


_SPAN = re.compile(r"(?:the )?(?:first )?(\d{1,3}|an?|one|two|three|six|twelve) (day|week|month|year)s?", re.IGNORECASE)
_WITH_ITS_OWN = frozenset("after at before by during from in no on once until when within".split())
_OFTEN = frozenset("every each monthly weekly yearly always".split())


def due(voice: Voice, by: str | None) -> str:
    """Say when a thing is due, as it stands within a sentence: "within 90 days", "by 1 October 2026"; empty if open."""
    told = clause(by or "")
    if not told:
        return ""
    first = told.split(" ", 1)[0].casefold()
    span = _SPAN.fullmatch(told)
    if span:
        length = f"{span[1].casefold()} {span[2].casefold()}{'' if span[1].casefold() in _ONE else 's'}"
        return said(voice, "benefit.due_within", length=length)
    if first in _WITH_ITS_OWN | _OFTEN:
        return told[0].lower() + told[1:]
    the = "the " if first in {"end", "middle", "beginning", "start", "turn"} else ""
    when = dates.full_day(dates.read_day(told)) or f"{the}{after_colon(told)}"
    return said(voice, "benefit.due_by", when=when)


_ONE = frozenset({"1", "a", "an", "one"})
