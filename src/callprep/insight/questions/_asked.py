"""What somebody asks for in a reply: by key where a phrase tells it, in their own words where none does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.insight.questions._phrases import phrases
from callprep.insight.questions._tools import asks_of_use, tools_named

__all__ = ["Understood", "asked_for", "asked_of_manager", "understood"]

_OF_MANAGER = {"hours": "employment_type", "start": "employment_type", "travel": "locations"} | {
    "visa_sponsorship": "locations", "next_roles": "growth", "downsides": "selling_points", "problems": "work",
    "startup": "funding", "founders": "funding", "equity": "salary", "bonus": "salary", "benefits": "salary",
    "relocation": "locations", "eligible_countries": "locations", "timezone_overlap": "locations", "mission": "impact",
    "reports": "team", "level": "employment_type", "decision": "process", "competencies": "process",
}  # fmt: skip
_SENTENCE = re.compile(r"[^.!?\n]*(?:\.(?=\w)[^.!?\n]*)*[.!?\n]?")
_A_QUESTION = (
    r"(?:who|whose|whom|what|when|where|why|how|which|is|are|was|do|does|did|can|could|will|would|should|may|might|has|"
    r"have)"
)
_HELPS = r"(?:is|are|was|were|do|does|did|can|could|will|would|should)"
_UNMARKED = re.compile(
    rf"(?:and |so |but )?(?:(?:what|who|whom|where|why|how|which)(?: \w+)? {_HELPS}|(?:is|are|do|does|can|could|"
    r"would) (?:it|there|this|the|i|you|they))\b",
    re.IGNORECASE,
)
"""A question that nobody marked as one: "what does it pay"."""
_REQUEST = re.compile(
    r"\bplease$|^please\b|\b(?:tell me|let me know|more (?:about|on)|curious (?:about|what|how|who|whether)|"
    r"wonder(?:ing)?|(?:want|like|love|need) to (?:know|hear|understand)|info(?:rmation)? (?:on|about)|send me)\b",
    re.IGNORECASE,
)
_WONDERS = re.compile(r"^(?:\S+ ){0,4}(?:really|seriously|right|okay|no|yes|eh)$", re.IGNORECASE)
_NEXT = re.compile(rf"\s*[,;:–—]\s+(?:and |or |but )?(?={_A_QUESTION}\b)|\s+and\s+(?={_A_QUESTION}\b)", re.IGNORECASE)
_JOINT = re.compile(r"(?:and|or|but|also|so|because|though|although),? ", re.IGNORECASE)
_ASKS = re.compile(rf"(?:{_A_QUESTION}|any chance)\b", re.IGNORECASE)
_TO_MEET = re.compile(
    r"\b(?:speak(?! (?-i:[A-ZÀ-Þ]))|talk|call|ring|phone|chat|hear from you|suits?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(r"^please,? (?:tell me |let me know )?(?:about )?|,? please$|^please$", re.IGNORECASE)
_FEWEST, _MOST_WORDS, _MOST = 3, 30, 3
_LONGEST = 4_000


@attrs.frozen
class Understood:
    """One question of theirs: in their words, with a capital and without its mark, and the keys that stand for it."""

    words: str
    keys: tuple[str, ...]


def understood(text: str, tools: Iterable[str] = ()) -> tuple[Understood, ...]:
    """Give the single questions of a reply, each once: "how is it done, and who pays?" are two.

    A request counts as well ("salary and remote policy, please"), where it asks for something that there is a key for;
    who writes "my team is great" asks for nothing, and when to speak is no question about the offer.

    Args:
        text: The reply.
        tools: Names of tools that count as such, beside those that everybody knows.
    """
    named, found = tuple(tools), dict[str, Understood]()
    own = 0
    for part, is_marked in _parts(text[:_LONGEST]):
        keys = _keys(part, named)
        if not keys:
            if not is_marked or own == _MOST or not _is_own(part):
                continue
            own += 1
        words = f"{part[0].upper()}{part[1:]}"
        found.setdefault(words.casefold(), Understood(words, keys))
    return tuple(found.values())


def asked_for(text: str) -> frozenset[str]:
    """Tell what somebody asks for in a reply, by the keys of `questions`."""
    return frozenset(key for one in understood(text) for key in one.keys)


def asked_of_manager(text: str) -> frozenset[str]:
    """Tell the same by the keys of the questions to the hiring manager, which take several together."""
    return frozenset(_OF_MANAGER.get(key, key) for key in asked_for(text))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Give the single questions and requests, without their marks, and whether a mark makes each a question."""
    for found in _SENTENCE.findall(text):
        told = " ".join(found.split())
        is_marked, told = told.endswith("?"), told.rstrip("?.! ")
        if not told or (is_marked and _WONDERS.search(told)):
            continue
        if is_marked or _UNMARKED.match(told) or _REQUEST.search(told):
            for part in _NEXT.split(told):
                words = _POLITE.sub("", _JOINT.sub("", part.strip(" ,;:"), count=1) if _JOINT.match(part) else part)
                if words.strip(" ,;:"):
                    yield words.strip(" ,;:"), is_marked


def _keys(part: str, tools: tuple[str, ...]) -> tuple[str, ...]:
    """Give the keys of one question in the order of their phrases; of overlapping phrases the longest counts.

    "Would I work with Rust?" asks for the tool, whatever phrase stands in it.
    """
    named = tools_named(part, tools)
    if named and asks_of_use(part, tools):
        return ("tech_stack",)
    found = [(match.start(), match.end(), key) for key, words in phrases().items() for match in words.finditer(part)]
    kept: list[tuple[int, int, str]] = []
    for start, end, key in sorted(found, key=lambda one: one[0] - one[1]):
        if not any(start < other_end and other_start < end for other_start, other_end, _ in kept):
            kept.append((start, end, key))
    keys = tuple(dict.fromkeys(key for _, _, key in sorted(kept)))
    return keys or (("tech_stack",) if named else ())


def _is_own(part: str) -> bool:
    is_long_enough = _FEWEST <= len(part.split()) <= _MOST_WORDS
    return is_long_enough and _ASKS.match(part) is not None and not _TO_MEET.search(part)
