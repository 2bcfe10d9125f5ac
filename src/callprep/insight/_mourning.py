"""Whether words about dying, killing and harm speak of people: foam dies, processes are killed, and nobody mourns.

It depends on who: kin and other people, or a name. A word of a trade is no person ("child process", "dead letters").
Word tables of our own, English only.
"""

from __future__ import annotations

import re

from callprep.insight.vocabulary import shipped

__all__ = ["mourns"]

_KIN = (
    r"mother|father|mum|mom|dad|brother|sister|wife|husband|partner|sons?|daughters?|"
    r"grand(?:mother|father|ma|pa|parents?)|uncle|aunt|cousin|nephew|niece|baby|babies|friends?|mentor|teacher|colleagues?|co-?workers?|teammates?|"
    r"boss|cat|dog"
)
_PEOPLE = (
    r"people|persons?|m[ae]n|wom[ae]n|children|kids|boys?|girls?|patients?|passengers?|miners?|soldiers?|civilians?|"
    r"nurses?|victims?|refugees|survivors|firefighters?|pilots?|sailors?|villagers|neighbours?|neighbors?|"
    r"somebody|someone"
)
_OTHERS = rf"(?:{_KIN}|{_PEOPLE})"
_SO = r"(?:just|suddenly|then|recently|nearly|almost|still|never|also|all|slowly)"
_IS = r"(?:,? who)?(?: (?:has|have|had|to|could|might|would|must))?(?: been| be)?"
_BY_OTHERS = r"(?:killed|murdered|drowned|wounded|hurt|hospitali[sz]ed|starved)"
_DEATHS = re.compile(
    rf"\b(?:he|she|{_OTHERS}){_IS}(?: {_SO})?(?: is| are| was| were)?(?: {_SO})? "  # "my colleague died"
    r"(?:died|dies|die|dying|dead|perished|drowned|in pain)\b"
    rf"|\b(?:he|she|we|i|{_OTHERS})(?:,? who)?(?: {_SO})? (?:was|were|got|been|are|is|being)(?: {_SO})? {_BY_OTHERS}\b"
    r"|\b(?:i|we) (?:nearly|almost) died\b|\bbefore (?:i|we) die\b|\bdie[sd]? with (?:me|him|her|us)\b"
    r"|\b(?:death|loss|dying|murder|killing|suicide) of "
    rf"(?:(?:my|our|an?|the|his|her|their|\w{{3,9}}) ){{0,2}}{_OTHERS}\b"
    rf"|\b(?:kill(?:s|ed|ing)?|dying|dead|lost|losing|wounded|drowned|murdered|bury|burying|buried) "
    rf"(?:(?:my|our|his|her|their|two|three|four|five|many|young|old|\d{{1,4}}) ){{0,2}}{_OTHERS}\b"
    r"|\bdeaths\b|\bdeath in (?:the|my|our|a) (?:family|team|crew|ward)\b|\b(?:my|his|her|your|own|sudden) death\b"
    r"|\b(?:about|on|of|with|after|and) (?:death|dying)\W*$|^\W*(?:death|dying|loss)\W*$|\bdying "
    r"(?:at home|well|alone)\b|\bend[- ]of[- ]life (?:care|conversations?)\b",
    re.IGNORECASE,
)
_PROCESS = re.compile(
    r"\b(?:orphan|zombie|parent|worker|sibling|pid|process|processes|thread|node|pod|container)s?\b", re.IGNORECASE
)
# a name, and in small letters what happened to them: "the day Aaron Swartz died"
_NAMED = re.compile(
    r"\b(?P<first>[A-Z][\w’'-]+)(?P<last>(?: [A-Z][\w’'.-]*){0,2}) (?:has |had |was |is )?(?:just |suddenly )?"
    r"(?:died|killed|murdered|dead|dying|passed)\b"
    r"|\b(?:death|murder|loss) of (?P<one>[A-Z][\w’'-]+)(?P<two> [A-Z][\w’'.-]+)"
)
_NO_NAME = frozenset(
    "a an and any as at but by each every for from his how i if in it its my no not of on or our she that the their "
    "then these they this those we what when where which who why with your everything nothing something dead "
    "hard".split()
)


def mourns(text: str) -> bool:
    """Tell whether a text speaks of somebody's death or harm."""
    found = _DEATHS.search(text)
    if found and not _PROCESS.search(text):
        return True
    return any(map(_is_somebody, _NAMED.finditer(text)))


def _is_somebody(found: re.Match[str]) -> bool:
    """Tell whether what died is called as people are, and not as a tool is."""
    first, last = (found["one"], found["two"]) if found["one"] else (found["first"], found["last"])
    if first.casefold() in _NO_NAME:
        return False
    return shipped().topic(first) is None and shipped().topic(f"{first}{last}") is None
