"""What somebody asks for in a reply: by key where a word tells it, in their own words where none does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType

__all__ = ["asked_for", "asked_of_manager", "own_questions"]

_COULD = "(?:would|will|could|can|should|might|do|does)"
_JOB = "(?:it|this|(?:the|this|that|your) (?:job|role|position|place|post|seat))"
_NO_OBJECT = ("for", "of", "in", "with", "to", "where is", "when is", "why is", "who is")
"""What stands before "the role" where the question is about something else of it."""
_ITSELF = (
    "".join(rf"(?<!{words} )" for words in _NO_OBJECT) + r"\b(?:the|this|that) (?:role|job|position|projects?|work)"
)

# how people ask for what the questions to the hiring manager are about, by the key of the question
_PHRASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "salary": (
            r"pays?|(?<!it )(?<!that )(?<!this )(?<!they )paid|salar(?:y|ies)|compensation|rate|package",
            r"equity|money|budget|bonus|stock options",
        ),
        "growth": (r"grow|growth|learn|learning|career|promotion|different|new (?:for|to) me",),
        "tech_stack": (r"stack|tools?|tooling|tech|technolog(?:y|ies)|languages?|frameworks?",),
        "team": (r"teams?|colleagues?|co-?workers?|who else|work(?:ing)? with|how many (?:people|of you|are you)",),
        "locations": (
            rf"where(?! next| {_COULD} (?:it|this|that|i) (?:lead|go))|location|city|relocat\w{{1,5}}|office|on-?site",
            r"remote|remotely|hybrid|move|commut\w{1,3}|based|(?:live|stay|living|staying) in",
            r"work(?:ing)? (?:\w+ )?(?:from|out of)",
        ),
        "hours": (
            r"hours|on-call|overtime|crunch|weekends?|shifts?|four-day|working (?:day|week|time)s?",
            r"how long (?:is|are) the (?:day|week)s?",
        ),
        "employment_type": (r"full-time|part-time|contract|contractor|freelance|permanent",),
        "travel": (r"travel|travell?ing|trips?|on the road|abroad",),
        "visa_sponsorship": (r"visas?|permit|sponsor\w{0,4}",),
        "work": (
            rf"{_ITSELF}(?=[?,;]| (?:and|or|like|look|exactly|really|about|involve)\b)",
            r"(?:first|which|what) projects?|tasks?|build|building|involved?|responsib\w{2,8}|work(?:ing)? on",
            rf"(?<!my )(?<!our )(?<!your )(?<!their )own(?:ership)?|{_COULD} i (?:\w+ ){{0,2}}(?:do|be doing)",
            r"day[- ]to[- ]day|(?:normal|typical|usual|ordinary) (?:work)?(?:day|week)|(?:it|this) (?:all )?about",
        ),
        "problems": (r"problems?|challenges?|(?:want|need) (?:\w+ )?(?:solved|fixed)",),
        "process": (r"process|interviews?|steps|rounds|what happens (?:next|after)",),
        "manager": (r"manager|boss|report(?:ing)? to|answer to|who decides|who (?:leads|runs)|working? for whom",),
        "funding": (
            r"fund(?:ed|ing|s)?|runway|investors?|profitable|bootstrapped|who (?:pays|backs) (?:for )?(?:it|you|this)",
        ),
        "startup": (r"start-?ups?",),
        "reason_open": (
            rf"why now|why (?:is|was) {_JOB} (?:\w+ )?(?:open|free|vacant)|backfill|predecessor",
            r"why (?:are|do) you (?:\w+ )?(?:hir|look|need|search)\w{0,3}|why did (?:\w+ ){1,4}leave",
            r"(?:who|one|person|somebody|someone) left|(?:one|person|somebody|someone) before",
            r"who (?:had|did|held) (?:it|this|that|the \w+) before|what (?:happened to|became of)",
            r"(?:is|was) (?:it|this) a new (?:role|position|job|post)",
        ),
        "success": (r"success|successful|measured|judged|expectations?|expected of me",),
        "downsides": (r"catch|downsides?",),
        "start": (
            rf"start(?:ing)? date|{_COULD} i (?:have to )?start|when {_COULD} {_JOB} (?:start|begin)|how soon|notice",
        ),
        "next_roles": (rf"next role|where next|lead to|where {_COULD} (?:it|this|that|i) (?:lead|go)",),
        "impact": (r"impact|difference|mission",),
    }
)
_WORDS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {key: re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE) for key, phrases in _PHRASES.items()}
)
_OF_MANAGER = {"hours": "employment_type", "start": "employment_type", "travel": "locations"} | {
    "visa_sponsorship": "locations", "next_roles": "growth", "downsides": "selling_points", "problems": "work",
    "startup": "funding",
}  # fmt: skip
_QUESTION = re.compile(r"[^.!?\n]*\?")
_ASKS = re.compile(
    r"\b(?:what|which|who|whom|how|why|when|where|can|could|would|will|do|does|did|is|are|may|might|should|has|have)\b",
    re.IGNORECASE,
)
_WONDERS = re.compile(r"\b(?:really|seriously|right|okay|no|yes|eh)\?$", re.IGNORECASE)
_A_QUESTION = r"(?:who|whose|what|when|where|why|how|which|is|are|do|does|did|can|could|will|would|should|may|might)"
_NEXT = re.compile(rf"[,;:]\s+(?:and |or |but )?(?={_A_QUESTION}\b)|\s+and\s+(?={_A_QUESTION}\b)", re.IGNORECASE)
_AND = re.compile(r"(?:and|or|but|also|so),? ", re.IGNORECASE)
_TO_MEET = re.compile(r"\b(?:speak|talk|call|ring|phone|chat|hear from you|suits?|\w{3,6}day)\b", re.IGNORECASE)
_FEWEST, _MOST_WORDS, _MOST = 3, 30, 3
_LONGEST = 4_000


def asked_for(text: str) -> frozenset[str]:
    """Tell what somebody asks for in a reply, by the keys of `questions`.

    Only sentences that end in a question mark are read: who writes "my team is great" asks for nothing.
    """
    asking = " ".join(part for part in _QUESTION.findall(text[:_LONGEST]) if not _WONDERS.search(part))
    return frozenset(key for key, words in _WORDS.items() if words.search(asking))


def asked_of_manager(text: str) -> frozenset[str]:
    """Tell the same by the keys of the questions to the hiring manager, which take several together."""
    return frozenset(_OF_MANAGER.get(key, key) for key in asked_for(text))


def own_questions(text: str) -> Iterator[str]:
    """Give the questions of a reply that no key stands for, as they are put; when to speak is none of them."""
    parts = (part for asked in _QUESTION.findall(text[:_LONGEST]) for part in _NEXT.split(" ".join(asked.split())))
    own = (_AND.sub("", part.rstrip(" ?"), count=1) if _AND.match(part) else part.rstrip(" ?") for part in parts)
    yield from islice((f"{part[0].upper()}{part[1:]}?" for part in own if _is_own(part)), _MOST)


def _is_own(part: str) -> bool:
    known = any(words.search(part) for words in _WORDS.values()) or _TO_MEET.search(part)
    return not known and _ASKS.search(part) is not None and _FEWEST <= len(part.split()) <= _MOST_WORDS
