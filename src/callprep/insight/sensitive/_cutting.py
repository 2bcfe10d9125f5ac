"""Taking words out of a sentence, so that what is left still reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from callprep.insight.sensitive._judging import Finding
from callprep.insight.sensitive._lexicon import Word
from callprep.insight.sensitive._topics import PARTING

__all__ = ["cuts", "without"]

_WORK = frozenset({"T", "V", "W", "M", "X"})
_OPENING = frozenset(
    "after with as since despite during until before from having when following given through on in by "
    "for at being under to of because between around alongside "
    "living lives married born raised waiting recovering diagnosed battling thanks".split()
)
_LATER = frozenset("after since despite during until before when following from because through".split())
_FRONTING = frozenset("while whilst although though".split())
_SPEAKERS = frozenset("i i've i'm we we've".split())
_HELPING = frozenset("am i'm was were is are been be and for from of by after while".split())
_JOINTS = frozenset(
    "and & but or who which whose while whilst though although because plus yet where as_well_as".split()
)
_DEPENDENT = frozenset(
    "not so please ask thanks always never though mostly happily and just me my it too because forgive "
    "yes no now since as "
    "which don't i'm still sorry mine proud by then if before you we she he they with have".split()
)


def cuts(words: Sequence[Word], found: Iterable[Finding]) -> list[tuple[int, int]]:
    """Give the stretches of words to take out, apart from each other and in order."""
    wanted = sorted(_clause(words, one) if one.whole else (one.first, one.end) for one in found)
    joined: list[tuple[int, int]] = []
    for first, end in wanted:
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((first, end))
    return joined


def _clause(words: Sequence[Word], one: Finding) -> tuple[int, int]:
    first, end = one.first, one.end
    turns = words[first].low.split("_")[0] in PARTING
    while first and not turns and words[first - 1].low not in PARTING:
        first -= 1
    # work that stands before "after eight months of …" is another matter
    for number in range(one.end - 1, first, -1):
        opening = _OPENING if number <= one.first else _LATER
        if words[number].low.split("_")[0] in opening and any(word.tag in _WORK for word in words[first:number]):
            first = number
            break
    end = _end(words, first, end)
    number_alone = one.end - one.first == 1 and words[one.first].tag == "N"
    while end < len(words) and words[end].low not in ")]" and not number_alone and _goes_along(words, end):
        end = _next(words, end + 1)
    if first and words[first - 1].low in _JOINTS:
        first -= 1
    return first, end


def _end(words: Sequence[Word], first: int, end: int) -> int:
    """Give where the clause ends: at a sign, before what else somebody does, after "turned"."""
    fronted = words[first].low.split("_")[0] in _OPENING or (first > 0 and words[first - 1].low in _FRONTING)
    while end < len(words) and words[end].low not in PARTING:
        word = words[end]
        if word.low == "turned" and end + 1 < len(words):
            return end + 1
        if word.tag == "V" and word.low.split("_")[0].endswith("ing") and words[end - 1].low not in _HELPING:
            return end
        if fronted and word.low in _SPEAKERS and any(one.tag in _WORK for one in words[end + 1 :]):
            return end
        end += 1
    return end


def _next(words: Sequence[Word], at: int) -> int:
    while at < len(words) and words[at].low not in PARTING:
        at += 1
    return at


def _goes_along(words: Sequence[Word], joint: int) -> bool:
    """Tell whether what follows hangs on what was cut: it names no work, and nothing of its own."""
    end = _next(words, joint + 1)
    part = words[joint + 1 : end]
    if not part:
        return words[joint].low in _JOINTS
    if any(word.tag in _WORK for word in part):
        return False
    if words[joint].low in _JOINTS:
        return not (part[0].low in {"i", "we"} or any(word.title and word.low != "i" for word in part))
    if part[0].low == "now" and len(part) > 1 and part[1].low in {"a", "an", "the", "at", "on", "in"}:
        return False
    return words[joint].low == "," and part[0].low in _DEPENDENT and not any(word.title for word in part[1:])


_TIDY = (
    (re.compile(r"[(\[][\s,;&–-]*[)\]]"), ""),
    (re.compile(r"([(\[])[\s,;&]+"), r"\1"),
    (re.compile(r"[\s,;&–-]+([)\]])"), r"\1"),
    (re.compile(r",[\s,]*,"), ","),
    (re.compile(r"[ \t]{2,}"), " "),
    (re.compile(r"[ \t]+([,.;!?])"), r"\1"),
)
_LEADING = re.compile(
    r"^(?:[\s,;:&+)\]–—-]+|(?:and|but|or|so|then|yet|who|which|while|plus|also|because)\b(?!['’-])\s*)+", re.IGNORECASE
)
_TRAILING = re.compile(
    r"(?:[\s,;:&+(\[–—#/-]+|(?<!\w)(?:and|but|or|who|which|while|plus|as|with|a|an|the|is|am)(?=[\s,]*$))+$",
    re.IGNORECASE,
)


def without(text: str, holes: Sequence[tuple[int, int]]) -> str:
    """Take stretches of letters out, and mend what stood around them; empty where nothing to read is left."""
    pieces: list[str] = []
    at = 0
    for begin, end in holes:
        pieces.append(text[at:begin])
        at = end
    pieces.append(text[at:])
    left = pieces[0]
    for piece in pieces[1:]:
        left = _joined(left, piece)
    for pattern, instead in _TIDY:
        left = pattern.sub(instead, left)
    if holes and not text[: holes[0][0]].strip(' (["“#-–—@'):
        left = _LEADING.sub("", left)
        left = _capital(left, text)
    left = _TRAILING.sub("", left) if holes and not re.search(r"\w", text[holes[-1][1] :]) else left
    return left if re.search(r"\w", left) else ""


def _joined(left: str, right: str) -> str:
    article = re.search(r"\b(a|an)\s*$", left, re.IGNORECASE)
    following = right.lstrip(" -–")
    if article and following[:1].isalpha():
        vowel = following[0].lower() in "aeiou"
        word = article[1][0] + ("n" if vowel else "")
        return f"{left[: article.start()]}{word} {following}"
    if left.rstrip().endswith(("(", "[")):
        return left.rstrip() + right.lstrip(" ,;&")
    if left[-1:].isalnum() and right[:1].isalnum():
        return f"{left} {right}"
    return left + right


def _capital(left: str, before: str) -> str:
    first = re.search(r"\w+", left)
    opened = re.search(r"\w", before)
    if first and opened and opened[0].isupper() and first[0].islower() and first[0].isalpha():
        return left[: first.start()] + first[0].capitalize() + left[first.end() :]
    return left
