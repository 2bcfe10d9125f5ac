"""What a text may say without a proof: ways of address, days that are proposed, what everybody in the trade knows.

"Hoi Mina", "Kanzaki-san", "Friday 12 June, an hour?", "the FDA", "ISO 13485" and "the North Sea" are no claims about
anybody. The same word told as theirs is one: "your years at the FDA", "you built it in Norway". The lists are data.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

import attrs

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._moves import Move, is_effort_told
from callprep.documents.rules.reading.claims import Claim
from callprep.documents.rules.reading.days import DATE, day_called, day_of
from callprep.documents.rules.reading.phrases import TO_YOU, has, spots
from callprep.documents.rules.reading.references import Reading
from callprep.engagement import Engagement

__all__ = ["Granted", "is_of_the_past"]

_DAYS_AHEAD = 120  # how far ahead a meeting is proposed
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ADDRESS = 4  # words of a greeting before the name
_NO_ADDRESS = frozenset("in at from of with for by the to since after as and before when at our your my".split())
_ENDS_ADDRESS = re.compile(r"\s*(?:[,!.:;?–—-]|\n|$)")
_BETWEEN = re.compile(r"\.?[ \t]+")  # blanks, and the stop of a shortened title
_PARTS = re.compile(r"[-'’/]")
_NORM = re.compile(
    r"\b(?:ISO|IEC|EN|DIN|IEEE|RFC|ASTM|ANSI|NIST|WCAG|CFR|ICH|MISRA|SOC|IFRS|IAS|MIL-STD|BS|HL7|UL|AS|NF|SIA|VDI|VDE"
    r"|ASME|API|AWS|SAE|ETSI|ITU|3GPP|ECMA|OWASP|PCI|GAMP|Eurocode|Title|Part|Annex|Article|Art\.|Class|Grade|Level)"
    r"(?:[ /-](?:ISO|IEC|EN|TS|TR|SP|DSS|Part|Class|Q|E|C|v))*[ -]?\d[\w.:/-]*(?: \d{3}\b)?"
    r"|\b\d{2} CFR\b"
)
_SHORT_NAME = re.compile(r"[A-Z]{2,4}(?:['’]?s|-[a-z]{2,20})?")  # "HSE", "the EPO's": of some authority, in a trade
_POSITION = re.compile(r"\b(?:at|for|from|with|in|near|to|of|joined|left) (?:the )?$", re.IGNORECASE)
_DID = re.compile(
    r"\b(?:your(?: [\w-]+){0,2}"
    r"|you(?:['’]ve| have| had)?(?: \w+)? (?:used?|wrote|written|write|built|build|run|ran|led)"
    r"(?: \w+)?)(?: the)? $",
    re.IGNORECASE,
)
_NEAR = 80  # characters on each side of a claim that are looked at
_BEFORE = 40  # characters before a word that say whose it is
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?,?(?: the)? $", re.IGNORECASE
)
_OFFERS = frozenset({Move.ASK, Move.PROMISE, Move.PERMISSION})
_MONTH = frozenset("january february march april may june july august september october november december".split())
_AHEAD = re.compile(  # what the caller will do, or would have them do
    r"\b(?:I|[Ww]e)(?:['’]ll| will| shall| can| could| may| might|['’]d| would)\b"
    r"|\b[Ll]et(?:['’]?s| us| me)\b|\b(?:[Ss]hall|[Cc]ould|[Ww]ould|[Cc]an|[Mm]ay) (?:I|we|you|it|that)\b"
)
_BEHIND_YOU = ("your", "did|have|had|were|was you", "you were|had|have|did")
_THEIR_TIME = ("your years|time|days|work|stint|job|role|tenure|chapter",)
_THEY_WERE = ("you were|worked|work|been", "you've|have been|worked", "when|since|before you")
_OF_US = ("we", "our", "us", "we're", "we've", "we'd", "we'll")
_KIN = re.compile(  # who is the caller's own to name
    r"\b[Mm]y (?:[a-z]+ )?(?:daughter|son|wife|husband|partner|mother|father|mum|mom|dad|sister|brother|aunt|uncle"
    r"|niece|nephew|grand[a-z]+|dog|cat|horse|boss|colleague|assistant|neighbour|neighbor|predecessor|successor)s?,? $"
)


_OF_THEIRS = re.compile(
    r"\b(?:your (?:[\w'’-]{1,30} ){0,3}(?:posts?|talks?|papers?|articles?|answers?|pieces?|commits?|releases?|patents?)"
    r"|you (?:wrote|published|gave|posted|released|built|left|joined|answered|spoke))\b[^.!?;,:]{0,60}?"
    r"\b(?:of|from|on|in|dated|since) (?:the )?$",
    re.IGNORECASE,
)


def is_of_the_past(sentence: Sentence, claim: Claim) -> bool:
    """Whether a day is told as that of something they made, so that it is none that one proposes."""
    if not day_of(DATE.fullmatch(claim.text)) or sentence.is_question:
        return False
    return _OF_THEIRS.search(sentence.text, max(0, claim.start - _NEAR), claim.start) is not None


@attrs.frozen
class Granted:
    """What is granted in a draft: the names that greetings go before, and the days that may be proposed."""

    draft: Draft
    names: frozenset[str]
    days: frozenset[str]

    @classmethod
    def of(cls, draft: Draft, e: Engagement) -> Granted:
        """Gather it."""
        named = (e.candidate.name, e.candidate.first_name)
        ahead = (e.today + timedelta(days=days) for days in range(_DAYS_AHEAD + 1))
        return cls(
            draft,
            frozenset(_small(word) for name in named for word in _WORD.findall(name)),
            frozenset(map(day_called, ahead)),
        )

    def has(self, sentence: Sentence, claim: Claim) -> bool:
        """Tell whether a claim of a sentence needs no proof; only what stands near it is looked at, for linear time."""
        if claim.is_title or claim.instead or claim.value is not None:
            return False
        start = max(0, claim.start - _NEAR)
        near = _Near(sentence.text[start : claim.start + len(claim.text) + _NEAR], claim.start - start, claim.text)
        if day_of(DATE.fullmatch(claim.text)):
            return self._is_proposed(sentence, near)
        if near.claim.casefold() in _MONTH:
            return _is_month_ahead(sentence, near)
        return self._is_address(sentence, claim) or self._is_common(near)

    def _is_proposed(self, sentence: Sentence, near: _Near) -> bool:
        if day_of(DATE.fullmatch(near.claim)) not in self.days:
            return False
        if sentence.is_question or sentence.moves & _OFFERS:
            return True
        if _tells_of_them(near.text):
            return False
        dated = _WEEKDAY.search(near.text, max(0, near.place - _BEFORE), near.place)
        return dated is not None or is_effort_told(near.text, self.draft.standards)

    def _is_address(self, sentence: Sentence, claim: Claim) -> bool:
        """Whether a word stands between the beginning of a sentence and the name of whom it greets."""
        if claim.start > _NEAR:
            return False
        head = sentence.text[:_NEAR]
        words = list(_WORD.finditer(head))[: _ADDRESS + 1]
        for place, word in enumerate(words):
            if _small(word.group()) in _NO_ADDRESS:
                return False
            if place and not _BETWEEN.fullmatch(head, words[place - 1].end(), word.start()):
                return False
            if _small(word.group()) in self.names and _ENDS_ADDRESS.match(head, word.end()):
                return claim.start < word.start()
        return False

    def _is_common(self, near: _Near) -> bool:
        words = self.draft.standards.words
        if any(found.start() <= near.place < found.end() for found in _NORM.finditer(near.text)):
            return not _is_theirs(near)
        if _KIN.search(near.before):
            return True
        if _stands(near, words("houses")):
            return False
        if _SHORT_NAME.fullmatch(near.claim) or _stands(near, words("well_known")):
            return not _is_theirs(near)
        return _stands(near, words("well_known_places")) and not _is_placed(near)


@attrs.frozen
class _Near:
    """A claim with what stands around it, and its place therein."""

    text: str
    place: int
    claim: str

    @property
    def before(self) -> str:
        """The words right before it."""
        return self.text[max(0, self.place - _BEFORE) : self.place]


def _is_month_ahead(sentence: Sentence, near: _Near) -> bool:
    """Whether a month is one that the caller proposes or promises, and no month of theirs: "I'll call in March"."""
    if _tells_of_them(near.text) or has(near.before, _BEHIND_YOU):
        return False
    return bool(sentence.is_question or sentence.moves & _OFFERS or _AHEAD.search(near.before))


def _small(word: str) -> str:
    return word.casefold().removesuffix("'s").removesuffix("’s")


@lru_cache(maxsize=8)
def _single(phrases: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Part a list in single words, looked up, and phrases, looked for."""
    return (
        frozenset(phrase.casefold() for phrase in phrases if " " not in phrase),
        tuple(phrase for phrase in phrases if " " in phrase),
    )


def _stands(near: _Near, phrases: tuple[str, ...]) -> bool:
    words, longer = _single(phrases)
    folded = near.claim.casefold().rstrip(".")
    parts = [part.rstrip(".") for part in _PARTS.split(folded) if part]
    if folded in words or (words.intersection(parts) and all(part in words or part in _BEHIND for part in parts)):
        return True
    return any(start <= near.place < end for start, end in spots(near.text, longer))


_BEHIND = frozenset(
    "s like style based compliant approved certified regulated ready trained registered wide driven level grade type "
    "free era born speaking made shaped only first and or non pre post ex anti".split()
)
"""What is joined to such a word: "FDA-approved", "non-EU"."""


def _is_theirs(near: _Near) -> bool:
    """Whether it is told as something they did, used or were at."""
    if _DID.search(near.before):
        return True
    return bool(_POSITION.search(near.before)) and (_tells_of_them(near.text) or has(near.text, _THEIR_TIME))


def _tells_of_them(text: str) -> bool:
    return Reading.of(text).tells_of_them or has(text, _THEY_WERE)


def _is_placed(near: _Near) -> bool:
    """Whether it is told where they or the company are or were."""
    return bool(_POSITION.search(near.before)) and (has(near.text, TO_YOU) or has(near.text, _OF_US))
