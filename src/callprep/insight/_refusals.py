"""What somebody says they do not want: in a reply, or in what they told us, each by what it is about, in their words.

A refusal needs a word that refuses and, near behind it, what is refused; who says when not to call refuses nothing of
the offer. English only: in other languages nothing is found, which claims nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import attrs

from callprep.insight._patterns import filled, tables
from callprep.insight.questions._tools import tool_of, tools_named
from callprep.insight.sensitive import screen

__all__ = ["Refusal", "leads_people", "objects", "only_part_time", "refused"]

_LONGEST = 4_000
_MOST_WORDS = 24  # of one refusal: beyond, it is a page and no sentence
_MOST_OTHERS = 3  # of what no list knows
_FEWEST_OTHERS = 4  # words of one that no list knows: "I doubt it" says nothing of what

_NO = re.compile(
    r"(?<!\w)(?:\w+n['’]t|not|never|no|hate|refuse to|avoid|without|tired of|done with|sick of|fed up with)(?!\w)",
    re.IGNORECASE,
)
_LEAST = re.compile(rf"{_NO.pattern}|\b(?:nothing|cannot)\b", re.IGNORECASE)
_ON_CALL = re.compile(r"\bon[- ]call\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?;\n]*(?:\.(?=\w)[^.!?;\n]*)*[.!?;\n]?")
_TURN = re.compile(
    r"[,:–—]\s+(?:and |but |so |because |though )?(?=(?:i|we|no|not|never|please|it)\b)|"
    r",?\s+(?:and|but|because|though|although|so)\s+(?=(?:i|we|no|not|never|please|only|will not|would not|cannot|"
    r"do not|(?:won|wouldn|can|don)['’]t)\b|(?:(?:for )?less than|under|below) \S{1,12} (?:i|we)\b)|,?\s+but\s+",
    re.IGNORECASE,
)
_JOINT = re.compile(r"^(?:and|but|so|because|though|although),? (?=\w+ )|^(?:well|yes|no), ", re.IGNORECASE)


@cache
def _ways() -> Mapping[str, re.Pattern[str]]:
    """Give the ways of refusing that say by themselves what they are about."""
    read = tables("callprep.insight", "refusals.toml")
    cased = {"of_town": 0}  # a town is told by its capital
    return {
        name: re.compile(filled(way, read["names"]), cased.get(name, re.IGNORECASE))
        for name, way in read["ways"].items()
    }


@cache
def _objects() -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Give, by its key, what refuses a thing, and what names it."""
    read = tables("callprep.insight", "refusals.toml")
    named = {key: filled(words, read["names"]) for key, words in read["objects"].items()}
    refusing = filled(r"(?<!\w)<not><near>", read["names"])
    return {
        key: (
            re.compile(rf"{refusing}(?:{words})(?!\w)|\bno (?:{words})(?!\w)", re.IGNORECASE),
            re.compile(rf"\b(?:{words})\b", re.IGNORECASE),
        )
        for key, words in named.items()
    }


@attrs.frozen
class Refusal:
    """Something they do not want: what it is about by its key, their words, where they stand, and what it names.

    `about` is the town, the tool, the month, the pay or the field of work that it names; empty where it names none.
    """

    key: str
    words: str
    cite: str
    about: str = ""


def refused(texts: Iterable[tuple[str, str]], tools: Iterable[str] = ()) -> tuple[Refusal, ...]:
    """Give what they refuse, each subject once, in the order in which they say it; what no list knows, three at most.

    Args:
        texts: What they wrote or said, each with the field that it stands in.
        tools: The tools of the role.
    """
    named, found = tuple(tools), dict[str, Refusal]()
    for text, cite in texts:
        for words in _clauses(text[:_LONGEST]):
            if one := _of(words, cite, named):
                found.setdefault(one.words.casefold() if one.key == "theirs" else one.key, one)
    others = [one for one in found.values() if one.key == "theirs"][_MOST_OTHERS:]
    return tuple(one for one in found.values() if one not in others)


def objects(key: str, text: str) -> frozenset[str]:
    """Give the words of a text that name what is refused under a key, so that two texts can be compared."""
    return frozenset(
        match.group().casefold().replace("-", " ").rstrip("s") for match in _objects()[key][1].finditer(text[:_LONGEST])
    )


def leads_people(text: str) -> bool:
    """Tell whether an answer speaks of leading people."""
    return _ways()["people"].search(text[:_LONGEST]) is not None


def only_part_time(text: str) -> bool:
    """Tell whether a text says that nothing but part-time work will do."""
    return _ways()["only_part"].search(text[:_LONGEST]) is not None


def _clauses(text: str) -> Iterator[str]:
    for found in _SENTENCE.findall(text):
        told = " ".join(found.split())
        if told.endswith("?"):
            continue
        for part in _TURN.split(told.rstrip(".!; ")):
            words = part.strip(" ,:")
            if words and len(words.split()) <= _MOST_WORDS and not screen(words).is_sensitive:
                yield words


def _of(words: str, cite: str, tools: tuple[str, ...]) -> Refusal | None:
    """Tell what a clause refuses; when to call, and what they lack, is nothing of it."""
    told, ways = _JOINT.sub("", words), _ways()
    calls = ways["to_meet"].search(_ON_CALL.sub("", told)) is not None and not objects("agency", told)
    if calls and not ways["of_town"].search(told):
        return None
    return (
        _of_pay(told, cite) or _of_time_and_place(told, cite) or _of_a_thing(told, cite) or _of_work(told, cite, tools)
    )


def _of_pay(told: str, cite: str) -> Refusal | None:
    """Find the least that they would do it for: "under 170k I won't move" is about no place."""
    floor = _ways()["pay_floor"].search(told)
    return Refusal("salary", told, cite, floor[1]) if floor and _LEAST.search(told) else None


def _of_time_and_place(told: str, cite: str) -> Refusal | None:
    ways = _ways()
    if start := ways["start"].search(told):
        return Refusal("start", told, cite, start[1] or start[2])
    if town := ways["of_town"].search(told):
        return Refusal("locations", told, cite, town[1] or town[2])
    return None


def _of_a_thing(told: str, cite: str) -> Refusal | None:
    if _ways()["done"].search(told):
        return Refusal("done", told, cite)
    key = next((key for key, (refuses, _) in _objects().items() if refuses.search(told)), None)
    if key or _ways()["only_remote"].search(told):
        return Refusal(key or "days_on_site", told, cite)
    return Refusal("hours", told, cite) if only_part_time(told) else None


def _families(told: str, tools: Iterable[str]) -> tuple[str, ...]:
    """Give the first words of tools ("SAP" of "SAP TM") that a text names as they are written."""
    heads = {tool.split()[0] for tool in tools if " " in tool}
    return tuple(sorted(head for head in heads if head[:1].isupper() and head in told.replace(",", " ").split()))


def _of_work(told: str, cite: str, tools: tuple[str, ...]) -> Refusal | None:
    ways = _ways()
    if left := ways["leaving"].search(told):
        return Refusal("leaving", told, cite, left[1].strip())
    if ways["settled"].search(told):
        return Refusal("settled", told, cite)
    no = None if ways["lacks"].search(told) else _NO.search(told)
    if no and (named := tools_named(told[no.start() :], (*tools, *_families(told, tools)))):
        return Refusal("tech_stack", told, cite, tool_of(named[0], tools) or named[0])
    is_told = ways["other"].search(told) and not ways["lacks"].search(told)
    return Refusal("theirs", told, cite) if is_told and len(told.split()) >= _FEWEST_OTHERS else None
